package org.gongping.ballot.poll;

import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Announces until when credentials are collected and ballots cast. As long as nobody was told, the
 * ends may be chosen freely; then they only move to later, since voters count on them. A collection
 * whose end has passed can be extended as long as casting has not begun.
 */
@Component
public class SetWindows {

    private static final String COLLECT = "collectUntil";
    private static final String CAST = "castUntil";

    /** As ends never move to sooner, one far off by a slip of the pen would hold the poll up. */
    private static final Duration LONGEST = Duration.ofDays(60);

    private final ChangePoll change;
    private final Clock clock;

    SetWindows(ChangePoll change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    /**
     * Announces them, or says why not.
     *
     * @param wish null in it leaves an end as it is
     */
    public Outcome<Poll> run(Caller caller, Seen seen, PollWindows wish) {
        var rule =
                new Rule(
                        PollStep.WINDOWS_SET,
                        Set.of(PollState.PREPARED, PollState.COLLECTING, PollState.OPEN),
                        poll -> poll.windows().with(wish).equals(poll.windows()));
        return change.run(caller, seen, rule, poll -> set(poll, poll.windows().with(wish)));
    }

    private Outcome<Changed> set(Poll poll, PollWindows windows) {
        var reasons = reasons(poll, windows);
        var detail = windows.collectUntil() + " " + windows.castUntil();
        return reasons.isEmpty()
                ? Outcome.done(new Changed(poll.with(windows), detail))
                : Outcome.refused(reasons);
    }

    private List<Refusal> reasons(Poll poll, PollWindows windows) {
        var was = poll.windows();
        var told = poll.state() != PollState.PREPARED || hadLinks(poll);
        var reasons = new ArrayList<Refusal>();
        if (!Objects.equals(was.collectUntil(), windows.collectUntil())) {
            if (poll.state() == PollState.OPEN) {
                return List.of(Refusal.at(COLLECT, RefusalCode.COLLECTION_OVER));
            }
            check(COLLECT, told ? was.collectUntil() : null, windows.collectUntil(), reasons);
        }
        if (!Objects.equals(was.castUntil(), windows.castUntil())) {
            check(CAST, told ? was.castUntil() : null, windows.castUntil(), reasons);
        }
        if (reasons.isEmpty() && overlap(windows)) {
            reasons.add(Refusal.at(CAST, RefusalCode.WINDOWS_OVERLAP));
        }
        return reasons;
    }

    /** A link shows its voter the ends from when it was handed out. */
    private static boolean hadLinks(Poll poll) {
        return poll.passed(PollStep.LINKS_REGISTERED) || poll.passed(PollStep.LINK_REPLACED);
    }

    private void check(
            String path, @Nullable Instant was, @Nullable Instant end, List<Refusal> reasons) {
        if (end == null || (was != null && end.isBefore(was))) {
            reasons.add(Refusal.at(path, RefusalCode.WINDOW_SHORTENED));
        } else if (!end.isAfter(clock.instant())) {
            reasons.add(Refusal.at(path, RefusalCode.WINDOW_IN_PAST));
        } else if (end.isAfter(clock.instant().plus(LONGEST))) {
            reasons.add(Refusal.at(path, RefusalCode.WINDOW_TOO_FAR, LONGEST.toDays()));
        }
    }

    private static boolean overlap(PollWindows windows) {
        var collect = windows.collectUntil();
        var cast = windows.castUntil();
        return collect != null && cast != null && !cast.isAfter(collect);
    }
}
