package org.gongping.claim;

import org.springframework.stereotype.Component;

/** Sends a claim back to its claimant to be mended. */
@Component
public final class ReturnClaim extends DecideClaim {

    ReturnClaim(ClaimSteps steps) {
        super(steps, ClaimAction.RETURN);
    }
}
