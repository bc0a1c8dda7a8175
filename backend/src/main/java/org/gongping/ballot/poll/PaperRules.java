package org.gongping.ballot.poll;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the ballot paper is filled in, as frozen from the scheme.
 *
 * @param maximum the highest mark of a candidate; the lowest is 0
 * @param step marks are whole multiples of it
 * @param minimumGroup a group with fewer voters is told that its ballots are not anonymous
 * @param quorum the turnout, in percent of the roll, below which the poll is flagged; null if none
 * @param contents what is judged
 * @param criteria what is marked one by one; none: a single mark per candidate
 */
public record PaperRules(
        BigDecimal maximum,
        BigDecimal step,
        int minimumGroup,
        @Nullable BigDecimal quorum,
        List<LocalText> contents,
        List<Ballot.Criterion> criteria) {

    /** Copies the lists. */
    public PaperRules {
        contents = List.copyOf(contents);
        criteria = List.copyOf(criteria);
    }

    static PaperRules of(Ballot ballot) {
        var quorum = ballot.quorum();
        return new PaperRules(
                ballot.max(),
                ballot.step(),
                ballot.minimumGroup(),
                quorum == null ? null : quorum.percent(),
                ballot.contents(),
                ballot.criteria());
    }

    /** What a candidate is given marks for: one for each criterion, or a single one. */
    public List<PaperRow> rows() {
        return criteria.isEmpty()
                ? List.of(new PaperRow(null, maximum))
                : criteria.stream().map(one -> new PaperRow(one.id(), one.max())).toList();
    }
}
