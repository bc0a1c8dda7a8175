package org.gongping.claim;

import org.gongping.kernel.Caller;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Who may do what to a claim, and when: each rule by name, in the order in which they are told. */
enum ClaimPolicy {
    NOBODY_DECIDES_AN_OWN_MATTER(RefusalCode.OWN_MATTER) {
        @Override
        boolean permits(Claim claim, ClaimAction action, Caller caller) {
            return !action.isDecision() || !caller.is(claim.subject());
        }
    },

    ONLY_THE_OFFICE_DECIDES(RefusalCode.FORBIDDEN) {
        @Override
        boolean permits(Claim claim, ClaimAction action, Caller caller) {
            return !action.isDecision() || caller.holdsAny(Role.OFFICE);
        }
    },

    ONLY_THE_CLAIMANT_MENDS_OR_WITHDRAWS(RefusalCode.FORBIDDEN) {
        @Override
        boolean permits(Claim claim, ClaimAction action, Caller caller) {
            return action.isDecision() || caller.is(claim.subject());
        }
    },

    NOTHING_CHANGES_IN_A_CLOSED_CYCLE(RefusalCode.WRONG_STATE) {
        @Override
        boolean permits(Claim claim, ClaimAction action, Caller caller) {
            return claim.cycle().isOpen();
        }
    },

    EACH_STEP_LEADS_FROM_ITS_OWN_STATES(RefusalCode.WRONG_STATE) {
        @Override
        boolean permits(Claim claim, ClaimAction action, Caller caller) {
            return action.leadsFrom(claim.state());
        }
    };

    private final RefusalCode code;

    ClaimPolicy(RefusalCode code) {
        this.code = code;
    }

    abstract boolean permits(Claim claim, ClaimAction action, Caller caller);

    /** Why this caller may not do it to this claim now; empty if it is permitted. */
    static Optional<RefusalCode> obstacle(Claim claim, ClaimAction action, Caller caller) {
        return Arrays.stream(values())
                .filter(rule -> !rule.permits(claim, action, caller))
                .map(rule -> rule.code)
                .findFirst();
    }

    /** What this caller may do to this claim now. */
    static List<ClaimAction> permitted(Claim claim, Caller caller) {
        return Arrays.stream(ClaimAction.values())
                .filter(action -> obstacle(claim, action, caller).isEmpty())
                .toList();
    }
}
