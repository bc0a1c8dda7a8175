package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A tree of indicators marked by appraisers (集中考评). The value is the sum of its leaves.
 *
 * @param missing what becomes of a subject with a leaf or aspect unmarked
 */
public record Sheet(List<Indicator> indicators, Missing missing) implements Kind {
    public Sheet {
        indicators = List.copyOf(indicators);
    }

    @Override
    public Name name() {
        return Name.SHEET;
    }

    @Override
    public BigDecimal max() {
        return Indicator.sum(indicators);
    }

    /** Every indicator of the tree, each branch before what is below it. */
    public Stream<Indicator> all() {
        return indicators.stream().flatMap(Indicator::all);
    }
}
