package org.gongping.ballot.link;

import org.gongping.ballot.poll.ChangePoll;
import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets voters with links collect their credentials. The keys that sign them are made first, each
 * once; the one write that counts is the poll's, which shows their public halves.
 */
@Component
public class StartCollecting {

    private final ChangePoll change;
    private final Polls polls;
    private final Cycles cycles;
    private final ReadRolls rolls;
    private final GuardIssuerKeys keys;
    private final Clock clock;

    StartCollecting(
            ChangePoll change,
            Polls polls,
            Cycles cycles,
            ReadRolls rolls,
            GuardIssuerKeys keys,
            Clock clock) {
        this.change = change;
        this.polls = polls;
        this.cycles = cycles;
        this.rolls = rolls;
        this.keys = keys;
        this.clock = clock;
    }

    /** Starts it, or says why not; a repeat answers as the first time. */
    public Outcome<Poll> run(Caller caller, Seen seen) {
        var rule =
                new Rule(
                        PollStep.COLLECTING_STARTED,
                        Set.of(PollState.PREPARED),
                        seen.movedTo(PollState.COLLECTING));
        var outcome = change.run(caller, seen, rule, this::start);
        if (!outcome.refusals().isEmpty()) {
            PollKey.of(caller.organisation(), seen.key()).ifPresent(this::leaveNoKeys);
        }
        return outcome;
    }

    /** Keys made while somebody else gave the poll up would stay behind. */
    private void leaveNoKeys(PollKey poll) {
        if (polls.state(poll).filter(PollState::isOver).isPresent()) {
            keys.destroyKeys(poll);
        }
    }

    private Outcome<Changed> start(Poll poll) {
        var reasons = reasons(poll);
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var started = poll;
        for (VoterGroup group : poll.groups()) {
            if (group.collects()) {
                var issuer = keys.make(poll.key(), group.key());
                started = started.with(group.withIssuer(issuer));
            }
        }
        return Outcome.done(new Changed(started, ""));
    }

    private List<Refusal> reasons(Poll poll) {
        if (cycles.find(poll.key().cycleKey()).filter(Cycle::isOpen).isEmpty()) {
            return List.of(Refusal.at("poll", RefusalCode.WRONG_STATE));
        }
        if (poll.groups().stream().noneMatch(VoterGroup::collects)) {
            return List.of(Refusal.at("poll", RefusalCode.NO_LINKS));
        }
        if (poll.windows().isCollectingOver(clock.instant())) {
            return List.of(Refusal.at("collectUntil", RefusalCode.WINDOW_IN_PAST));
        }
        return ofVoters(poll);
    }

    /** Everybody has a link, and nobody who has one votes elsewhere too. */
    private List<Refusal> ofVoters(Poll poll) {
        var reasons = new ArrayList<Refusal>();
        var linked = new HashMap<String, Boolean>();
        for (VoterGroup group : poll.groups()) {
            var voters = rolls.voters(group);
            if (group.collects()) {
                ofLinks(group, voters).ifPresent(reasons::add);
            }
            for (Voter voter : voters) {
                var elsewhere = linked.put(voter.number(), group.hasLinks());
                if (elsewhere != null && (elsewhere || group.hasLinks())) {
                    reasons.add(Refusal.at("roll", RefusalCode.ON_TWO_ROLLS, voter.name()));
                }
            }
        }
        return reasons;
    }

    private static Optional<Refusal> ofLinks(VoterGroup group, List<Voter> voters) {
        var lacking = voters.stream().filter(voter -> voter.link().isEmpty()).count();
        var name = group.title().in("zh-CN");
        return lacking == 0
                ? Optional.empty()
                : Optional.of(Refusal.at("links", RefusalCode.LINKS_LACKING, name, lacking));
    }
}
