package org.gongping.ballot.box;

import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.SortedMap;

/**
 * Enters a paper ballot under an unused slip. One that was used on a phone is refused whatever the
 * marks: a teller who guessed them right must not be told so. It is cast when two different tellers
 * have read the same; until then the first may correct the own entry.
 */
@Component
public class EnterPaperBallot {

    private final CheckSlip check;
    private final Polls polls;
    private final Ballots ballots;
    private final TellerEntries entries;
    private final PutIntoBox put;

    EnterPaperBallot(
            CheckSlip check, Polls polls, Ballots ballots, TellerEntries entries, PutIntoBox put) {
        this.check = check;
        this.polls = polls;
        this.ballots = ballots;
        this.entries = entries;
        this.put = put;
    }

    /**
     * How far a paper ballot has come.
     *
     * @param receipt once it is cast; null while a second teller is awaited
     */
    public record Progress(@Nullable Receipt receipt) {}

    /** Enters it, or says why not. */
    public Outcome<Progress> run(Caller teller, String slip, List<Mark> marks) {
        return check.run(slip)
                .filter(good -> good.poll().organisation().equals(teller.organisation()))
                .map(good -> enter(good, teller.number(), marks))
                .orElseGet(() -> refused("slip", RefusalCode.UNKNOWN_SLIP));
    }

    private Outcome<Progress> enter(CheckSlip.Good good, String teller, List<Mark> marks) {
        var checked = MarksCheck.run(good.poll(), marks);
        var cast = ballots.find(good.slip().ballotId());
        if (cast.filter(ballot -> !ballot.byTellers()).isPresent()) {
            return checked.then(_ -> refused("slip", RefusalCode.SPENT_SLIP));
        }
        return cast.isPresent()
                ? checked.then(read -> cast(good.slip(), read))
                : checked.then(read -> enter(good, teller, read));
    }

    private Outcome<Progress> enter(
            CheckSlip.Good good, String teller, SortedMap<String, String> read) {
        var slip = good.slip();
        var own = new TellerEntry(slip.entryId(), slip.poll().full(), teller, read, 1);
        if (!isOpen(good)) {
            return Outcome.refused(Refusal.of(RefusalCode.POLL_NOT_OPEN));
        }
        if (entries.add(own)) {
            return awaitSecond(good);
        }
        return entries.find(own.id())
                .map(first ->
                        first.teller().equals(teller)
                                ? correct(good, first, read)
                                : compare(good, first, read))
                .orElseGet(() -> refused("slip", RefusalCode.STALE));
    }

    private Outcome<Progress> correct(
            CheckSlip.Good good, TellerEntry own, SortedMap<String, String> read) {
        return own.marks().equals(read) || entries.replace(own.corrected(read))
                ? awaitSecond(good)
                : refused("slip", RefusalCode.STALE);
    }

    private Outcome<Progress> compare(
            CheckSlip.Good good, TellerEntry first, SortedMap<String, String> read) {
        var candidates = good.poll().candidates();
        var reasons =
                candidates.stream()
                        .filter(candidate -> first.differsAt(candidate.key(), read))
                        .map(candidate ->
                                Refusal.at(
                                        "marks." + candidates.indexOf(candidate),
                                        RefusalCode.TELLERS_DIFFER,
                                        candidate.name()))
                        .toList();
        return reasons.isEmpty() ? cast(good.slip(), read) : Outcome.refused(reasons);
    }

    private Outcome<Progress> cast(Slip slip, SortedMap<String, String> read) {
        var cast = put.run(slip.poll(), slip.ballot(read, true), CheckSlip.SPENT);
        entries.remove(slip.entryId());
        return cast.then(receipt -> Outcome.done(new Progress(receipt)));
    }

    private boolean isOpen(CheckSlip.Good good) {
        return polls.state(good.slip().poll()).filter(PollState.OPEN::equals).isPresent();
    }

    /** Nothing stays behind if the poll was closed, and tidied, just before the entry came. */
    private Outcome<Progress> awaitSecond(CheckSlip.Good good) {
        if (isOpen(good)) {
            return Outcome.done(new Progress(null));
        }
        entries.remove(good.slip().entryId());
        return Outcome.refused(Refusal.of(RefusalCode.POLL_NOT_OPEN));
    }

    private static Outcome<Progress> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
