package org.gongping.ballot.box;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;

/**
 * Offers the marks of closed polls to be counted, exactly those on the board. Of several closed
 * polls about the same person the newest counts, be they runs about one pool or, after a change of
 * pool, polls about two; no mark leaves before its poll is closed.
 */
@Component
class BallotFacts implements FactSource {

    private final Polls polls;
    private final MarksOnBoard marks;

    BallotFacts(Polls polls, MarksOnBoard marks) {
        this.polls = polls;
        this.marks = marks;
    }

    @Override
    public List<Fact> facts(CycleKey cycle) {
        return facts(cycle, _ -> true);
    }

    @Override
    public List<Fact> factsOf(CycleKey cycle, String subject) {
        return facts(cycle, candidate -> candidate.number().equals(subject));
    }

    private List<Fact> facts(CycleKey cycle, Predicate<Candidate> wanted) {
        var facts = new ArrayList<Fact>();
        var judged = new HashSet<List<String>>();
        for (Poll poll : newestFirst(cycle)) {
            var component = poll.key().component();
            var about =
                    poll.candidates().stream()
                            .filter(wanted)
                            .filter(one -> judged.add(List.of(component, one.number())))
                            .toList();
            if (!about.isEmpty()) {
                facts.addAll(marks.of(poll, about));
            }
        }
        return facts;
    }

    private List<Poll> newestFirst(CycleKey cycle) {
        var closed =
                polls.of(cycle).stream().filter(poll -> poll.state() == PollState.CLOSED).toList();
        return closed.stream()
                .sorted(
                        comparing((Poll poll) -> closedAt(poll, closed))
                                .thenComparingInt(poll -> poll.key().run())
                                .reversed())
                .toList();
    }

    /** A run is closed no sooner than those before it, whatever the clock said. */
    private static Instant closedAt(Poll poll, List<Poll> closed) {
        return closed.stream()
                .filter(one -> one.key().isRunOfSame(poll.key()))
                .filter(one -> one.key().run() <= poll.key().run())
                .map(one -> one.history().getLast().at())
                .max(naturalOrder())
                .orElseThrow();
    }
}
