package org.gongping.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Which page of a connection is wanted (Relay cursor connections).
 *
 * @param first how many, 1 to {@link #MOST}
 * @param afterKey the sort key after which the page begins; null for the beginning
 */
public record PageRequest(int first, @Nullable String afterKey) {

    /** Most items on a page. */
    public static final int MOST = 100;

    private static final String MARK = "after:";

    /**
     * Reads the arguments of a connection.
     *
     * @throws RefusedException with {@code OUT_OF_RANGE} or {@code BAD_CURSOR}
     */
    public static PageRequest of(int first, @Nullable String after) {
        if (first < 1 || first > MOST) {
            throw new RefusedException(Refusal.at("first", RefusalCode.OUT_OF_RANGE, 1, MOST));
        }
        return new PageRequest(first, after == null ? null : key(after));
    }

    /** The opaque cursor for a sort key. */
    static String cursor(String key) {
        var bytes = (MARK + key).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String key(String cursor) {
        try {
            var text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            if (text.startsWith(MARK)) {
                return text.substring(MARK.length());
            }
        } catch (IllegalArgumentException _) {
            // Not Base64: refused below like any other cursor that was not handed out.
        }
        throw new RefusedException(Refusal.at("after", RefusalCode.BAD_CURSOR));
    }
}
