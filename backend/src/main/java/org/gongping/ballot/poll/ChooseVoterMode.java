package org.gongping.ballot.poll;

import static org.gongping.ballot.poll.ChangePoll.inGroup;

import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Set;

/**
 * Says how a group's voters come to vote, before anything has begun. What was handed out for the
 * other way is void: slips of a group that gets links, and links of one that gets slips.
 */
@Component
public class ChooseVoterMode {

    private final ChangePoll change;
    private final VoterRolls rolls;

    ChooseVoterMode(ChangePoll change, VoterRolls rolls) {
        this.change = change;
        this.rolls = rolls;
    }

    /** Chooses it, or says why not; choosing again what holds already changes nothing. */
    public Outcome<Poll> run(Caller caller, Seen seen, String group, VoterMode mode) {
        var rule =
                new Rule(
                        PollStep.MODE_CHOSEN,
                        Set.of(PollState.PREPARED),
                        poll -> poll.group(group).filter(one -> one.mode() == mode).isPresent());
        return change.run(
                caller, seen, rule, inGroup(group, (poll, one) -> choose(poll, one, mode)));
    }

    private Outcome<Changed> choose(Poll poll, VoterGroup group, VoterMode mode) {
        var sheet = group.rollSheet();
        if (sheet == null) {
            return refused("roll", RefusalCode.REQUIRED);
        }
        var changed =
                mode == VoterMode.SLIPS
                        ? group.withRoll(rolls.withoutLinks(poll.key(), group.key(), sheet))
                                .withMode(mode)
                        : group.withMode(mode);
        return Outcome.done(new Changed(poll.with(changed), group.key() + " " + mode));
    }

    private static Outcome<Changed> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
