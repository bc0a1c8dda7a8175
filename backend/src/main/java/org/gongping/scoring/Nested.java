package org.gongping.scoring;

import java.math.BigDecimal;

/**
 * The total of another scheme, which another unit owns (专项考核): its share of that total's maximum.
 *
 * @param scheme id and version, such as {@code services@1}
 * @param max what the other scheme's maximum is worth here
 */
public record Nested(String scheme, BigDecimal max) implements Kind {
    @Override
    public Name name() {
        return Name.NESTED;
    }
}
