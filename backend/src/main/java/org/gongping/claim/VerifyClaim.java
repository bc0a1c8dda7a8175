package org.gongping.claim;

import org.gongping.claim.ClaimSteps.Step;
import org.gongping.claim.ClaimSteps.Taken;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Accepts a claim; the verifier confirms how many times and which event. */
@Component
public class VerifyClaim {

    private final ClaimSteps steps;

    VerifyClaim(ClaimSteps steps) {
        this.steps = steps;
    }

    /**
     * Which claim, as confirmed.
     *
     * @param id the claim's key; empty if none was meant
     * @param version the version last seen
     */
    public record Command(String id, int version, int count, @Nullable String event) {}

    /** Accepts it, or tells every reason why not. */
    public Outcome<Claim> run(Caller caller, Command command) {
        var step = new Step(command.id(), command.version(), ClaimAction.VERIFY);
        return steps.take(
                caller,
                step,
                (claim, clock) -> {
                    var content = claim.content().confirmed(command.count(), command.event());
                    var faults = ContentRules.confirmable("", content.count(), content.event());
                    var event = claim.next(clock.instant(), caller, step.action(), null, content);
                    return faults.isEmpty()
                            ? Outcome.done(new Taken(claim, event))
                            : Outcome.refused(faults);
                });
    }
}
