package org.gongping.ballot.poll;

import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Begins to take ballots in an open cycle, once every group that has voters has slips, or enough of
 * its voters hold credentials that nobody can be told from the others, or know that they can.
 */
@Component
public class OpenPoll {

    private final ChangePoll change;
    private final CountIssued issued;
    private final Cycles cycles;
    private final Clock clock;

    OpenPoll(ChangePoll change, CountIssued issued, Cycles cycles, Clock clock) {
        this.change = change;
        this.issued = issued;
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
        var seen = new Seen(poll, version);
        var rule =
                new Rule(
                        PollStep.OPENED,
                        Set.of(PollState.PREPARED, PollState.COLLECTING),
                        seen.movedTo(PollState.OPEN));
        return change.run(caller, seen, rule, this::open);
    }

    private Outcome<Changed> open(Poll poll) {
        if (!takesFacts(poll)) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.WRONG_STATE));
        }
        if (poll.state() == PollState.PREPARED
                && poll.groups().stream().anyMatch(VoterGroup::collects)) {
            return Outcome.refused(Refusal.at("poll", RefusalCode.NOT_COLLECTED));
        }
        if (poll.state() == PollState.COLLECTING
                && poll.windows().holdCollecting(clock.instant())) {
            return Outcome.refused(Refusal.at("collectUntil", RefusalCode.WINDOW_NOT_OVER));
        }
        var lacking = lacking(poll);
        return lacking.isEmpty() ? Outcome.done(new Changed(poll, "")) : Outcome.refused(lacking);
    }

    private List<Refusal> lacking(Poll poll) {
        var lacking = new ArrayList<Refusal>();
        for (int place = 0; place < poll.groups().size(); place++) {
            var group = poll.groups().get(place);
            if (group.lacksSlips()) {
                lacking.add(Refusal.at("slips", RefusalCode.REQUIRED, name(group)));
            }
            if (group.collects() && !group.isDeclaredConfidential()) {
                var least = poll.rules().minimumGroup();
                var count = issued.now(poll, group);
                if (count < least) {
                    var code = RefusalCode.TOO_FEW_COLLECTED;
                    lacking.add(Refusal.at("groups." + place, code, name(group), count, least));
                }
            }
        }
        return lacking;
    }

    private boolean takesFacts(Poll poll) {
        return cycles.find(poll.key().cycleKey()).filter(Cycle::isOpen).isPresent();
    }

    private static String name(VoterGroup group) {
        return group.title().in("zh-CN");
    }
}
