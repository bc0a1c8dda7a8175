package org.gongping.ballot.link;

import static org.gongping.ballot.poll.ChangePoll.inGroup;

import static java.util.stream.Collectors.toMap;

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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Registers the personal links of a group's whole roll, in place of earlier ones. The sheet is
 * written first, under an id of its own; the one write that counts is the poll's, which names it.
 */
@Component
public class RegisterLinks {

    private final ChangePoll change;
    private final ReadRolls rolls;
    private final RollSheets sheets;
    private final LinkHashes hashes;

    RegisterLinks(ChangePoll change, ReadRolls rolls, RollSheets sheets, LinkHashes hashes) {
        this.change = change;
        this.rolls = rolls;
        this.sheets = sheets;
        this.hashes = hashes;
    }

    /**
     * What to register.
     *
     * @param links one for every voter of the group, in any order
     */
    public record Wish(String group, List<VoterLink> links) {}

    /** Registers them, or says why not; the same again answers as the first time. */
    public Outcome<Poll> run(Caller caller, Seen seen, Wish wish) {
        var rule =
                new Rule(
                        PollStep.LINKS_REGISTERED,
                        Set.of(PollState.PREPARED),
                        poll ->
                                poll.group(wish.group())
                                        .filter(group -> isRegistered(group, wish))
                                        .isPresent());
        return change.run(
                caller,
                seen,
                rule,
                inGroup(wish.group(), (poll, group) -> register(poll, group, wish)));
    }

    private Outcome<Changed> register(Poll poll, VoterGroup group, Wish wish) {
        if (!group.hasLinks()) {
            return refused("group", RefusalCode.NO_LINKS);
        }
        var voters = rolls.voters(group);
        var reasons = new ArrayList<>(reasons(voters, wish.links()));
        reasons.addAll(hashes.reasons(poll, wish.links()));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var tokens = wish.links().stream().collect(toMap(VoterLink::voter, VoterLink::hash));
        var linked = voters.stream().map(one -> one.withLink(tokens.get(one.number()))).toList();
        var sheet = new RollSheet(poll.key(), group.key(), linked);
        sheets.add(sheet);
        return Outcome.done(new Changed(poll.with(group.withRoll(sheet.roll())), sheet.id()));
    }

    private boolean isRegistered(VoterGroup group, Wish wish) {
        var registered =
                rolls.voters(group).stream().map(Voter::link).flatMap(Optional::stream).toList();
        return group.hasLinks()
                && !registered.isEmpty()
                && registered.size() == wish.links().size()
                && Set.copyOf(registered).equals(Set.copyOf(wish.links()));
    }

    /** Everybody on the roll gets one link, and nobody else does. */
    private static List<Refusal> reasons(List<Voter> voters, List<VoterLink> links) {
        var waiting = new HashSet<>(voters.stream().map(Voter::number).toList());
        var reasons = new ArrayList<Refusal>();
        for (int place = 0; place < links.size() && reasons.size() < Refusal.MOST; place++) {
            if (!waiting.remove(links.get(place).voter())) {
                reasons.add(Refusal.at("links." + place + ".voter", RefusalCode.NOT_ON_ROLL));
            }
        }
        if (reasons.isEmpty() && !waiting.isEmpty()) {
            reasons.add(Refusal.at("links", RefusalCode.LINKS_MISSING, waiting.size()));
        }
        return reasons;
    }

    private static Outcome<Changed> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
