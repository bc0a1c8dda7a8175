package org.gongping.claim.graphql;

import org.gongping.claim.RejectClaim;
import org.gongping.claim.ReturnClaim;
import org.gongping.claim.ReverseClaim;
import org.gongping.claim.VerifyClaim;
import org.gongping.claim.graphql.ClaimCommands.ClaimPayload;
import org.gongping.kernel.Caller;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Takes what the office decides about a claim. */
@Controller
class ClaimDecisions {

    private final VerifyClaim verifying;
    private final ReturnClaim returning;
    private final RejectClaim rejecting;
    private final ReverseClaim reversing;

    ClaimDecisions(
            VerifyClaim verifying,
            ReturnClaim returning,
            RejectClaim rejecting,
            ReverseClaim reversing) {
        this.verifying = verifying;
        this.returning = returning;
        this.rejecting = rejecting;
        this.reversing = reversing;
    }

    @MutationMapping
    ClaimPayload verifyClaim(@Argument ClaimInputs.Verify input, @ContextValue Caller caller) {
        return ClaimPayload.of(verifying.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload returnClaim(@Argument ClaimInputs.Decide input, @ContextValue Caller caller) {
        return ClaimPayload.of(returning.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload rejectClaim(@Argument ClaimInputs.Decide input, @ContextValue Caller caller) {
        return ClaimPayload.of(rejecting.run(caller, input.command()));
    }

    @MutationMapping
    ClaimPayload reverseClaim(@Argument ClaimInputs.Decide input, @ContextValue Caller caller) {
        return ClaimPayload.of(reversing.run(caller, input.command()));
    }
}
