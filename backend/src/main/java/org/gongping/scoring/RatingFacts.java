package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Raters' marks: of a known aspect, within its points, and once each. */
final class RatingFacts implements FactRule {
    private final Map<String, BigDecimal> points = new HashMap<>();

    RatingFacts(Rating rating) {
        rating.aspects().forEach(aspect -> points.putIfAbsent(aspect.id(), aspect.points()));
    }

    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.RatingMark mark)) {
            return false;
        }
        String aspect = mark.aspect();
        BigDecimal most = points.get(aspect);
        if (most == null) {
            at.at("aspect").add("'" + aspect + "' is not an aspect of this rating");
        } else {
            Bounds.within(mark.mark(), most, at.at("mark"));
            once.take(
                    fact,
                    mark.rater(),
                    aspect,
                    () -> mark.rater() + "'s mark for '" + aspect + "'",
                    at);
        }
        return true;
    }
}
