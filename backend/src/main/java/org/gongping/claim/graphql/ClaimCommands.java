package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.claim.RecordEntry;
import org.gongping.claim.ResubmitClaim;
import org.gongping.claim.SubmitClaim;
import org.gongping.claim.WithdrawClaim;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Takes what makes or mends a claim. */
@Controller
class ClaimCommands {

    private final SubmitClaim submitting;
    private final ResubmitClaim resubmitting;
    private final WithdrawClaim withdrawing;
    private final RecordEntry recording;

    ClaimCommands(
            SubmitClaim submitting,
            ResubmitClaim resubmitting,
            WithdrawClaim withdrawing,
            RecordEntry recording) {
        this.submitting = submitting;
        this.resubmitting = resubmitting;
        this.withdrawing = withdrawing;
        this.recording = recording;
    }

    /** What became of a command on a claim. */
    record ClaimPayload(@Nullable Claim claim, List<Refusal> refusals) {

        static ClaimPayload of(Outcome<Claim> outcome) {
            return new ClaimPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @MutationMapping
    ClaimPayload submitClaim(@Argument ClaimInputs.Submit input, @ContextValue Caller caller) {
        return ClaimPayload.of(submitting.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload resubmitClaim(@Argument ClaimInputs.Resubmit input, @ContextValue Caller caller) {
        return ClaimPayload.of(resubmitting.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload withdrawClaim(@Argument ClaimInputs.Decide input, @ContextValue Caller caller) {
        return ClaimPayload.of(withdrawing.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload recordEntry(@Argument ClaimInputs.Entry input, @ContextValue Caller caller) {
        return ClaimPayload.of(recording.run(caller, input.command()));
    }
}
