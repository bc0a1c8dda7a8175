package org.gongping.claim;

import org.springframework.stereotype.Component;

/** Refuses a claim for good. */
@Component
public final class RejectClaim extends DecideClaim {

    RejectClaim(ClaimSteps steps) {
        super(steps, ClaimAction.REJECT);
    }
}
