package org.gongping.claim;

import org.springframework.stereotype.Component;

/** Takes an own claim back before it is decided. */
@Component
public final class WithdrawClaim extends DecideClaim {

    WithdrawClaim(ClaimSteps steps) {
        super(steps, ClaimAction.WITHDRAW);
    }
}
