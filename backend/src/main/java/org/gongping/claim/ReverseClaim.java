package org.gongping.claim;

import org.springframework.stereotype.Component;

/** Undoes a verified entry, which then no longer counts. */
@Component
public final class ReverseClaim extends DecideClaim {

    ReverseClaim(ClaimSteps steps) {
        super(steps, ClaimAction.REVERSE);
    }
}
