package org.gongping.claim;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.function.BiFunction;

/**
 * Takes one step on a claim: looks it up within the caller's organisation, asks the policy, and
 * appends an entry if nobody else did meanwhile.
 */
@Component
class ClaimSteps {

    private final Claims claims;
    private final Clock clock;

    ClaimSteps(Claims claims, Clock clock) {
        this.claims = claims;
        this.clock = clock;
    }

    /**
     * A step that somebody wants to take.
     *
     * @param id the claim's key; empty if none was meant
     * @param version the claim's version last seen
     */
    record Step(String id, int version, ClaimAction action) {}

    /** What a step makes of a claim: the claim (counted perhaps elsewhere) and its new entry. */
    record Taken(Claim claim, ClaimEvent event) {}

    /**
     * Takes a step.
     *
     * @param make makes the new entry for the claim at the given time, or tells faults of the input
     */
    Outcome<Claim> take(Caller caller, Step step, BiFunction<Claim, Clock, Outcome<Taken>> make) {
        var found =
                claims.find(caller.organisation(), step.id())
                        .filter(claim -> claim.isOpenTo(caller));
        if (found.isEmpty()) {
            return Outcome.refused(Refusal.at("id", RefusalCode.NOT_FOUND));
        }
        var claim = found.get();
        if (claim.version() != step.version()) {
            return repeated(claim, step, make);
        }
        return ClaimPolicy.obstacle(claim, step.action(), caller)
                .map(code -> Outcome.<Claim>refused(Refusal.of(code)))
                .orElseGet(() -> make.apply(claim, clock).then(this::append));
    }

    /** A lost reply makes a phone send again what was done already: that is no conflict. */
    private Outcome<Claim> repeated(
            Claim claim, Step step, BiFunction<Claim, Clock, Outcome<Taken>> make) {
        if (step.version() < 1 || step.version() >= claim.version()) {
            return Outcome.refused(Refusal.of(RefusalCode.STALE));
        }
        var seen = claim.asOf(step.version());
        var done = claim.history().get(step.version());
        var again = make.apply(seen, clock).valueOrNull();
        return again != null && again.event().repeats(done)
                ? Outcome.done(claim)
                : Outcome.refused(Refusal.of(RefusalCode.STALE));
    }

    private Outcome<Claim> append(Taken taken) {
        var claim = taken.claim().with(taken.event());
        return claims.replace(claim)
                ? Outcome.done(claim)
                : Outcome.refused(Refusal.of(RefusalCode.STALE));
    }
}
