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
 * Says of a group with links that so few take part that its ballots are confidential, not
 * anonymous. Its voters see that before they vote, so it is said before casting begins, and never
 * taken back.
 */
@Component
public class DeclareConfidential {

    private final ChangePoll change;

    DeclareConfidential(ChangePoll change) {
        this.change = change;
    }

    /** Declares it, or says why not. */
    public Outcome<Poll> run(Caller caller, Seen seen, String group) {
        var rule =
                new Rule(
                        PollStep.DECLARED_CONFIDENTIAL,
                        Set.of(PollState.PREPARED, PollState.COLLECTING),
                        poll ->
                                poll.group(group)
                                        .filter(one -> one.access().confidential())
                                        .isPresent());
        return change.run(caller, seen, rule, inGroup(group, DeclareConfidential::declare));
    }

    private static Outcome<Changed> declare(Poll poll, VoterGroup group) {
        return group.hasLinks()
                ? Outcome.done(new Changed(poll.with(group.declaredConfidential()), group.key()))
                : refused(RefusalCode.NO_LINKS);
    }

    private static Outcome<Changed> refused(RefusalCode code) {
        return Outcome.refused(Refusal.at("group", code));
    }
}
