package org.gongping.ballot.box;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.scoring.Fact;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of a closed poll, exactly those on its board, each by itself and without its ballot.
 */
@Component
class MarksOnBoard {

    private final Ballots ballots;
    private final FinishClosing finish;

    MarksOnBoard(Ballots ballots, FinishClosing finish) {
        this.ballots = ballots;
        this.finish = finish;
    }

    /** The marks for these candidates. */
    List<Fact> of(Poll poll, Collection<Candidate> about) {
        return counted(poll).stream().flatMap(ballot -> MarksRead.of(poll, ballot, about)).toList();
    }

    /** What is in the box but not on the board came too late; nothing on the board may be gone. */
    List<Ballot> counted(Poll poll) {
        var board = finish.freeze(poll);
        Set<String> leaves = new HashSet<>(board.leaves());
        var counted =
                poll.groups().stream()
                        .map(VoterGroup::key)
                        .flatMap(group -> ballots.of(board.poll(), group).stream())
                        .filter(ballot -> leaves.contains(ballot.leaf()))
                        .toList();
        if (counted.size() != board.leaves().size()) {
            throw new IllegalStateException(
                    "Ballots on the board of " + board.poll() + " are gone");
        }
        return counted;
    }
}
