package org.gongping.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** Raters' marks: of a known aspect, within its points, and once each. */
final class RatingFacts implements FactRule {
    private final Map<String, BigDecimal> points = new HashMap<>();
    private final Once once;

    RatingFacts(Rating rating, Once once) {
        rating.aspects().forEach(aspect -> points.putIfAbsent(aspect.id(), aspect.points()));
        this.once = once;
    }

    @Override
    public boolean fits(Fact fact, Faults at) {
        if (!(fact instanceof Fact.RatingMark mark)) {
            return false;
        }
        String aspect = mark.aspect();
        BigDecimal most = points.get(aspect);
        if (most == null) {
            at.at("aspect").add("'" + aspect + "' is not an aspect of this rating");
        } else {
            Bounds.within(mark.mark(), most, at.at("mark"));
            String what = mark.rater() + "'s mark for '" + aspect + "'";
            once.take(fact, mark.rater(), aspect, what, at);
        }
        return true;
    }
}
