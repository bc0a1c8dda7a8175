package org.gongping.ballot.box;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.poll.CountIssued;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/**
 * Reads how many take part in a poll. As long as its version stays the same the poll comes from
 * memory, so that the version and the counts are all that is read.
 */
@Component
public class ReadTurnout {

    private static final int MOST_IN_MEMORY = 100;

    private final Polls polls;
    private final CountIssued issued;
    private final CountCast cast;
    private final FinishClosing finish;
    private final Cache<PollKey, Poll> going =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();
    private final Cache<PollKey, List<GroupCount>> closed =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    ReadTurnout(Polls polls, CountIssued issued, CountCast cast, FinishClosing finish) {
        this.polls = polls;
        this.issued = issued;
        this.cast = cast;
        this.finish = finish;
    }

    /** The turnout now; empty where there is no such poll. */
    public Optional<PollTurnout> run(PollKey key) {
        return polls.version(key)
                .flatMap(version -> poll(key, version))
                .map(poll -> new PollTurnout(poll, counts(poll)));
    }

    /**
     * The groups' count sheets, in the poll's order. After closing the board says it: later counts
     * may be higher, and count for nothing.
     */
    public List<GroupCount> counts(Poll poll) {
        return poll.state() == PollState.CLOSED
                ? closed.get(poll.key(), _ -> finish.freeze(poll).counts())
                : countsNow(poll);
    }

    private Optional<Poll> poll(PollKey key, int version) {
        var known = going.getIfPresent(key);
        if (known != null && known.version() == version) {
            return Optional.of(known);
        }
        var found = polls.find(key);
        found.filter(poll -> !poll.state().isOver())
                .ifPresentOrElse(poll -> going.put(key, poll), () -> going.invalidate(key));
        return found;
    }

    private List<GroupCount> countsNow(Poll poll) {
        var ballots = cast.run(poll);
        var rights = issued.run(poll);
        return poll.groups().stream()
                .map(group ->
                        count(
                                poll,
                                group,
                                rights.getOrDefault(group.key(), 0),
                                ballots.getOrDefault(group.key(), 0)))
                .toList();
    }

    /** Rights that were counted before the last were used are counted anew: cast ≤ issued. */
    private GroupCount count(Poll poll, VoterGroup group, int rights, int ballots) {
        var surely = rights < ballots ? issued.now(poll, group) : rights;
        return new GroupCount(group.key(), surely, ballots);
    }
}
