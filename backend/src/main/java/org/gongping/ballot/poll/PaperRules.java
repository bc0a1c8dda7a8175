package org.gongping.ballot.poll;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the ballot paper is filled in, as frozen from the scheme.
 *
 * @param maximum the highest mark; the lowest is 0
 * @param step marks are whole multiples of it
 * @param minimumGroup a group with fewer voters is told that its ballots are not anonymous
 * @param quorum the turnout, in percent of the roll, below which the poll is flagged; null if none
 * @param contents what is judged
 */
public record PaperRules(
        BigDecimal maximum,
        BigDecimal step,
        int minimumGroup,
        @Nullable BigDecimal quorum,
        List<LocalText> contents) {

    /** Copies the list. */
    public PaperRules {
        contents = List.copyOf(contents);
    }

    static PaperRules of(Ballot ballot) {
        var quorum = ballot.quorum();
        return new PaperRules(
                ballot.max(),
                ballot.step(),
                ballot.minimumGroup(),
                quorum == null ? null : quorum.percent(),
                ballot.contents());
    }
}
