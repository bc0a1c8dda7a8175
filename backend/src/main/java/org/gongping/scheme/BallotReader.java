package org.gongping.scheme;

import org.gongping.scoring.Ballot;

import java.math.BigDecimal;

/** Reads ballots. */
final class BallotReader {
    private static final BigDecimal MAX = BigDecimal.valueOf(100);
    private static final int MINIMUM_GROUP = 5;
    private static final int TRIM_FROM = 5;

    private BallotReader() {}

    static Ballot read(Spot spot) {
        Section ballot = spot.section();
        return ballot.close(
                new Ballot(
                        ballot.get("max", Spot::number, MAX),
                        ballot.get("step", Spot::number, BigDecimal.ONE),
                        ballot.list("criteria", BallotReader::criterion),
                        ballot.needList("groups", BallotReader::group),
                        ballot.choice("emptyGroup", Ballot.EmptyGroup.INCOMPLETE),
                        ballot.orNull("trim", BallotReader::trim),
                        ballot.orNull("quorum", BallotReader::quorum),
                        ballot.get("minimumGroup", Spot::whole, MINIMUM_GROUP),
                        ballot.list("contents", Spot::local)));
    }

    private static Ballot.Criterion criterion(Spot spot) {
        Section criterion = spot.section();
        String id = criterion.text("id");
        return criterion.close(
                new Ballot.Criterion(id, criterion.title(id), criterion.number("max")));
    }

    private static Ballot.Group group(Spot spot) {
        Section group = spot.section();
        String id = group.text("id");
        return group.close(
                new Ballot.Group(
                        id,
                        group.title(id),
                        group.number("weight"),
                        group.orNull("voters", SchemeReader::selector)));
    }

    private static Ballot.Trim trim(Spot spot) {
        Section trim = spot.section();
        return trim.close(
                new Ballot.Trim(
                        trim.get("lowest", Spot::whole, 1),
                        trim.get("highest", Spot::whole, 1),
                        trim.get("from", Spot::whole, TRIM_FROM)));
    }

    private static Ballot.Quorum quorum(Spot spot) {
        Section quorum = spot.section();
        return quorum.close(new Ballot.Quorum(quorum.number("percent")));
    }
}
