package org.gongping.ballot.link;

import static org.gongping.ballot.poll.ChangePoll.inGroup;

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

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Registers the slips of a group in place of its earlier ones. The sheet is written first, under an
 * id of its own; the one write that counts is the poll's, which names the sheet, and its version
 * keeps it from being changed once the poll is open.
 */
@Component
public class RegisterSlips {

    private final ChangePoll change;
    private final SlipSheets sheets;

    RegisterSlips(ChangePoll change, SlipSheets sheets) {
        this.change = change;
        this.sheets = sheets;
    }

    /**
     * What to register.
     *
     * @param group the voter group
     * @param hashes SHA-256 of every token, lower-case hexadecimal, all different and none of them
     *     another group's
     */
    public record Wish(String group, List<String> hashes) {}

    /** Registers them, or says why not; the same again answers as the first time. */
    public Outcome<Poll> run(Caller caller, Seen seen, Wish wish) {
        var rule =
                new Rule(
                        PollStep.SLIPS_REGISTERED,
                        Set.of(PollState.PREPARED, PollState.COLLECTING),
                        poll ->
                                poll.group(wish.group())
                                        .filter(group -> isRegistered(poll, group, wish))
                                        .isPresent());
        return change.run(
                caller,
                seen,
                rule,
                inGroup(wish.group(), (poll, group) -> register(poll, group, wish.hashes())));
    }

    private static boolean isRegistered(Poll poll, VoterGroup group, Wish wish) {
        return new SlipSheet(poll.key(), group.key(), wish.hashes()).id().equals(group.slips());
    }

    private Outcome<Changed> register(Poll poll, VoterGroup group, List<String> hashes) {
        if (group.hasLinks()) {
            return refused("group", RefusalCode.NO_SLIPS);
        }
        var reasons = reasons(hashes, group, ofOtherGroups(poll, group));
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons);
        }
        var sheet = new SlipSheet(poll.key(), group.key(), hashes);
        sheets.add(sheet);
        var changed = poll.with(group.withSlips(hashes.size(), sheet.id()));
        return Outcome.done(new Changed(changed, group.key() + " " + sheet.id()));
    }

    /** A slip that were good in two groups would vote twice. */
    private Set<String> ofOtherGroups(Poll poll, VoterGroup group) {
        return poll.groups().stream()
                .filter(other -> !other.key().equals(group.key()))
                .map(VoterGroup::slips)
                .filter(Objects::nonNull)
                .flatMap(sheet -> sheets.hashes(sheet).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<Refusal> reasons(
            List<String> hashes, VoterGroup group, Set<String> elsewhere) {
        if (hashes.isEmpty()) {
            return List.of(Refusal.at("hashes", RefusalCode.REQUIRED));
        }
        return hashes.size() > group.roll()
                ? List.of(Refusal.at("hashes", RefusalCode.TOO_MANY_SLIPS, group.roll()))
                : TokenHashes.reasons(hashes, elsewhere, place -> "hashes." + place);
    }

    private static Outcome<Changed> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
