package org.gongping.ranking;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.scoring.Fact;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/** Who asks, what came of it, and entries of the women's federation's ledger. */
public final class Facing {

    public static final Caller OFFICE = caller("1002", Role.STAFF, Role.OFFICE);
    public static final Caller AUDITOR = caller("1003", Role.STAFF, Role.AUDITOR);
    public static final Caller STAFF = caller("1004", Role.STAFF);
    static final Caller STRANGER = new Caller("water", "1003", Set.of(Role.values()), false);

    private Facing() {}

    static Caller caller(String number, Role... roles) {
        return new Caller("wf", number, Set.of(roles), false);
    }

    public static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Refusal::code).toList();
    }

    static Fact entry(String number, String item, @Nullable String event, Fact.State state) {
        return new Fact.LedgerEntry(
                "points", number, item, 1, event, state, List.of(), "claim of " + number);
    }
}
