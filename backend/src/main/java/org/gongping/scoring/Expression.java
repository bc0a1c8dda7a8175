package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** How components become a total. */
public sealed interface Expression {
    /** A component's value. */
    record Of(String component) implements Expression {}

    /** The sum of its parts. */
    record Sum(List<Expression> parts) implements Expression {
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Each part taken as its share of its own maximum: scale × Σ(weight·value/maximum) ÷ Σweight.
     */
    record Weighted(List<Part> parts, BigDecimal scale) implements Expression {
        public Weighted {
            parts = List.copyOf(parts);
        }
    }

    /** A part of a weighted sum; its weight is positive. */
    record Part(BigDecimal weight, Expression of) {}

    /** A value kept between a lowest and a highest one; null: not limited on that side. */
    record Cap(Expression of, @Nullable BigDecimal min, @Nullable BigDecimal max)
            implements Expression {}

    /** The ids of all components it refers to. */
    default Set<String> components() {
        Set<String> found = new LinkedHashSet<>();
        collect(found);
        return found;
    }

    private void collect(Set<String> found) {
        switch (this) {
            case Of of -> found.add(of.component());
            case Sum sum -> sum.parts().forEach(part -> part.collect(found));
            case Weighted weighted -> weighted.parts().forEach(part -> part.of().collect(found));
            case Cap cap -> cap.of().collect(found);
        }
    }
}
