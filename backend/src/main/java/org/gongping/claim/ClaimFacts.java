package org.gongping.claim;

import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Offers claims to be counted, whatever their state: scoring counts verified ones, and those that
 * wait can be told.
 */
@Component
class ClaimFacts implements FactSource {

    private final Claims claims;

    ClaimFacts(Claims claims) {
        this.claims = claims;
    }

    @Override
    public List<Fact> facts(CycleKey cycle) {
        return claims.facts(cycle);
    }

    @Override
    public List<Fact> factsOf(CycleKey cycle, String subject) {
        return claims.factsOf(cycle, subject);
    }
}
