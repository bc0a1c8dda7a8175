package org.gongping.ballot.box;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PaperRow;
import org.gongping.ballot.poll.Poll;
import org.gongping.scoring.Fact;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the marks off a ballot, each without the ballot; an abstention is none. */
final class MarksRead {

    private MarksRead() {}

    static Stream<Fact> of(Poll poll, Ballot ballot, Collection<Candidate> about) {
        return about.stream().flatMap(candidate -> of(poll, ballot, candidate).stream());
    }

    private static Optional<Fact> of(Poll poll, Ballot ballot, Candidate candidate) {
        var component = poll.key().component();
        var given = new LinkedHashMap<String, BigDecimal>();
        for (PaperRow row : poll.rules().rows()) {
            var mark = ballot.marks().get(row.key(candidate));
            if (mark == null) {
                return Optional.empty();
            }
            if (row.criterion() == null) {
                var single = new BigDecimal(mark);
                return Optional.of(
                        new Fact.BallotMark(component, candidate.number(), ballot.group(), single));
            }
            given.put(row.criterion(), new BigDecimal(mark));
        }
        return Optional.of(
                new Fact.BallotMarks(component, candidate.number(), ballot.group(), given));
    }
}
