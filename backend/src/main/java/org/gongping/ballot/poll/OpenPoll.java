package org.gongping.ballot.poll;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/** Begins to take ballots in an open cycle, once every group that has voters has slips. */
@Component
public class OpenPoll {

    private final Polls polls;
    private final Cycles cycles;
    private final Clock clock;

    OpenPoll(Polls polls, Cycles cycles, Clock clock) {
        this.polls = polls;
        this.cycles = cycles;
        this.clock = clock;
    }

    /**
     * Opens it, or says why not; opening an open poll again answers as the first time.
     *
     * @param poll the poll's key in the caller's organisation
     * @param version the version last seen
     */
    public Outcome<Poll> run(Caller caller, String poll, int version) {
        return PollKey.of(caller.organisation(), poll)
                .flatMap(polls::find)
                .map(found -> open(caller, found, version))
                .orElseGet(() -> Outcome.refused(Refusal.at("poll", RefusalCode.NOT_FOUND)));
    }

    private Outcome<Poll> open(Caller caller, Poll poll, int version) {
        if (poll.state() == PollState.OPEN && poll.version() == version + 1) {
            return Outcome.done(poll);
        }
        if (poll.state() != PollState.PREPARED || !takesFacts(poll)) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.WRONG_STATE));
        }
        if (poll.version() != version) {
            return Outcome.refused(Refusal.at("version", RefusalCode.STALE));
        }
        var lacking =
                poll.groups().stream()
                        .filter(VoterGroup::lacksSlips)
                        .map(group -> Refusal.at("slips", RefusalCode.REQUIRED, name(group)))
                        .toList();
        return lacking.isEmpty() ? open(caller, poll) : Outcome.refused(lacking);
    }

    private Outcome<Poll> open(Caller caller, Poll poll) {
        var opened = poll.after(PollStep.OPENED, clock.instant(), caller.number());
        return polls.replace(opened)
                ? Outcome.done(opened)
                : Outcome.refused(Refusal.at("version", RefusalCode.STALE));
    }

    private boolean takesFacts(Poll poll) {
        return cycles.find(poll.key().cycleKey()).filter(Cycle::isOpen).isPresent();
    }

    private static String name(VoterGroup group) {
        return group.title().in("zh-CN");
    }
}
