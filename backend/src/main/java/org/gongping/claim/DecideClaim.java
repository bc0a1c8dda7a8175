package org.gongping.claim;

import org.gongping.claim.ClaimSteps.Step;
import org.gongping.claim.ClaimSteps.Taken;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.PlainText;
import org.gongping.kernel.Texts;

/** Takes a step that needs a reason; one subclass per use case says which. */
public abstract sealed class DecideClaim
        permits WithdrawClaim, ReturnClaim, RejectClaim, ReverseClaim {

    private final ClaimSteps steps;
    private final ClaimAction action;

    DecideClaim(ClaimSteps steps, ClaimAction action) {
        this.steps = steps;
        this.action = action;
    }

    /**
     * Which claim and why.
     *
     * @param id the claim's key; empty if none was meant
     * @param version the version last seen
     * @param reason 1 to 300 characters
     */
    public record Command(String id, int version, String reason) {}

    /** Does it, or tells why not. */
    public Outcome<Claim> run(Caller caller, Command command) {
        var step = new Step(command.id(), command.version(), action);
        var reason = PlainText.of(command.reason());
        return steps.take(
                caller,
                step,
                (claim, clock) ->
                        Texts.check("reason", reason, Claim.REASON)
                                .map(Outcome::<Taken>refused)
                                .orElseGet(() ->
                                        Outcome.done(
                                                new Taken(
                                                        claim,
                                                        claim.next(
                                                                clock.instant(),
                                                                caller,
                                                                action,
                                                                reason,
                                                                claim.content())))));
    }
}
