package org.gongping.claim;

import org.gongping.claim.ClaimSteps.Step;
import org.gongping.claim.ClaimSteps.Taken;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;

/** Mends a returned claim and submits it again; photos that were on it may stay. */
@Component
public class ResubmitClaim {

    private final ClaimSteps steps;
    private final Participants participants;
    private final ContentRules rules;

    ResubmitClaim(ClaimSteps steps, Participants participants, ContentRules rules) {
        this.steps = steps;
        this.participants = participants;
        this.rules = rules;
    }

    /**
     * Which claim, and what it says now.
     *
     * @param id the claim's key; empty if none was meant
     * @param version the version last seen
     */
    public record Command(String id, int version, ClaimContent content) {}

    /** Submits it again, or tells every reason why not. */
    public Outcome<Claim> run(Caller caller, Command command) {
        var step = new Step(command.id(), command.version(), ClaimAction.RESUBMIT);
        return steps.take(
                caller,
                step,
                (claim, clock) ->
                        participants
                                .find(claim.cycle(), claim.subject())
                                .map(person -> mend(claim, person, caller, command, clock))
                                .orElseGet(
                                        () -> Outcome.refused(Refusal.of(RefusalCode.FORBIDDEN))));
    }

    private Outcome<Taken> mend(
            Claim claim, Participant person, Caller caller, Command command, Clock clock) {
        var already = Set.copyOf(claim.content().evidence());
        var draft = new Draft(claim.cycle(), person, command.content(), already);
        var faults = rules.faults(draft, caller, false);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var event =
                claim.next(clock.instant(), caller, ClaimAction.RESUBMIT, null, command.content());
        var component = draft.rule().orElseThrow().component();
        return Outcome.done(new Taken(claim.countedBy(component), event));
    }
}
