package org.gongping.ballot.link;

import org.gongping.ballot.poll.ChangePoll;
import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Optional;
import java.util.Set;

/**
 * Gives one voter another link while credentials are collected, as long as none was issued in the
 * voter's name; the earlier link is void. Once there is one, another link would buy nothing.
 */
@Component
public class ReplaceLink {

    private final ChangePoll change;
    private final ReadRolls rolls;
    private final RollSheets sheets;
    private final LinkHashes hashes;
    private final Issues issues;

    ReplaceLink(
            ChangePoll change,
            ReadRolls rolls,
            RollSheets sheets,
            LinkHashes hashes,
            Issues issues) {
        this.change = change;
        this.rolls = rolls;
        this.sheets = sheets;
        this.hashes = hashes;
        this.issues = issues;
    }

    /** Replaces it, or says why not; the same again answers as the first time. */
    public Outcome<Poll> run(Caller caller, Seen seen, String group, VoterLink link) {
        var rule =
                new Rule(
                        PollStep.LINK_REPLACED,
                        Set.of(PollState.PREPARED, PollState.COLLECTING),
                        poll -> poll.group(group).filter(one -> isTheirs(one, link)).isPresent());
        return change.run(
                caller,
                seen,
                rule,
                poll ->
                        poll.group(group)
                                .filter(VoterGroup::hasLinks)
                                .map(one -> replace(poll, one, link))
                                .orElseGet(() -> refused("group", RefusalCode.NO_LINKS)));
    }

    private Outcome<Changed> replace(Poll poll, VoterGroup group, VoterLink link) {
        var voters = rolls.voters(group);
        if (voters.stream().noneMatch(voter -> voter.number().equals(link.voter()))) {
            return refused("link.voter", RefusalCode.NOT_ON_ROLL);
        }
        if (!TokenHashes.isHash(link.hash())) {
            return refused("link.hash", RefusalCode.MALFORMED);
        }
        if (hashes.isTaken(poll, link.hash())) {
            return refused("link.hash", RefusalCode.ID_REUSED);
        }
        if (issues.find(Issue.id(poll.key(), group.key(), link.voter())).isPresent()) {
            return refused("link.voter", RefusalCode.CREDENTIAL_ISSUED);
        }
        var changed =
                voters.stream()
                        .map(one ->
                                one.number().equals(link.voter()) ? one.withLink(link.hash()) : one)
                        .toList();
        var sheet = new RollSheet(poll.key(), group.key(), changed);
        sheets.add(sheet);
        return Outcome.done(new Changed(poll.with(group.withRoll(sheet.roll())), sheet.id()));
    }

    private boolean isTheirs(VoterGroup group, VoterLink link) {
        return rolls.voters(group).stream()
                .map(Voter::link)
                .flatMap(Optional::stream)
                .anyMatch(link::equals);
    }

    private static Outcome<Changed> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
