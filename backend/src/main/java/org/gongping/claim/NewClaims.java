package org.gongping.claim;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;

/** Adds claims exactly once: a repeat answers as the first did, whatever became of it since. */
@Component
class NewClaims {

    private final Claims claims;
    private final Cycles cycles;
    private final Participants participants;
    private final ContentRules rules;
    private final Clock clock;

    NewClaims(
            Claims claims,
            Cycles cycles,
            Participants participants,
            ContentRules rules,
            Clock clock) {
        this.claims = claims;
        this.cycles = cycles;
        this.participants = participants;
        this.rules = rules;
        this.clock = clock;
    }

    /** What is to be added, about whom, and how. */
    record Wish(
            String id, String cycle, String subject, ClaimAction action, ClaimContent content) {}

    Outcome<Claim> add(Caller caller, Wish wish) {
        return claims.find(caller.organisation(), wish.id())
                .map(found -> repeated(found, caller, wish))
                .orElseGet(() -> addNew(caller, wish));
    }

    private Outcome<Claim> addNew(Caller caller, Wish wish) {
        var cycle = cycles.find(new CycleKey(caller.organisation(), wish.cycle()));
        if (cycle.isEmpty()) {
            return Outcome.refused(Refusal.at("cycle", RefusalCode.NOT_FOUND));
        }
        if (!cycle.get().isOpen()) {
            return Outcome.refused(Refusal.at("cycle", RefusalCode.WRONG_STATE));
        }
        return participant(cycle.get(), wish)
                .map(subject -> addAbout(subject, cycle.get(), caller, wish))
                .orElseGet(() -> Outcome.refused(stranger(wish)));
    }

    private Optional<Participant> participant(Cycle cycle, Wish wish) {
        return participants.find(cycle, wish.subject());
    }

    private static Refusal stranger(Wish wish) {
        return wish.action() == ClaimAction.RECORD
                ? Refusal.at("subject", RefusalCode.NOT_FOUND)
                : Refusal.of(RefusalCode.FORBIDDEN);
    }

    private Outcome<Claim> addAbout(Participant subject, Cycle cycle, Caller caller, Wish wish) {
        var draft = new Draft(cycle, subject, wish.content(), Set.of());
        var faults = rules.faults(draft, caller, wish.action().isDecision());
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var empty = draft.claim(wish.id());
        var first = empty.next(clock.instant(), caller, wish.action(), null, wish.content());
        var claim = empty.with(first);
        return claims.add(claim)
                ? Outcome.done(claim)
                : repeated(
                        claims.find(caller.organisation(), wish.id()).orElseThrow(), caller, wish);
    }

    private static Outcome<Claim> repeated(Claim found, Caller caller, Wish wish) {
        var first = found.history().getFirst();
        var same =
                found.cycle().key().cycle().equals(wish.cycle())
                        && found.subject().equals(wish.subject())
                        && first.by().equals(caller.number())
                        && first.action() == wish.action()
                        && first.content().equals(wish.content());
        return same
                ? Outcome.done(found)
                : Outcome.refused(Refusal.at("id", RefusalCode.ID_REUSED));
    }
}
