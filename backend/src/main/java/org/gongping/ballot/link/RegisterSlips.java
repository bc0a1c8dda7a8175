package org.gongping.ballot.link;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Registers the slips of a group in place of its earlier ones. The sheet is written first, under an
 * id of its own; the one write that counts is the poll's, which names the sheet, and its version
 * keeps it from being changed once the poll is open.
 */
@Component
public class RegisterSlips {

    private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_REASONS = 20;

    private final Polls polls;
    private final SlipSheets sheets;
    private final Clock clock;

    RegisterSlips(Polls polls, SlipSheets sheets, Clock clock) {
        this.polls = polls;
        this.sheets = sheets;
        this.clock = clock;
    }

    /**
     * What to register.
     *
     * @param poll the poll's key in the caller's organisation
     * @param version the version last seen
     * @param group the voter group
     * @param hashes SHA-256 of every token, lower-case hexadecimal, all different and none of them
     *     another group's
     */
    public record Wish(String poll, int version, String group, List<String> hashes) {}

    /** Registers them, or says why not. */
    public Outcome<Poll> run(Caller caller, Wish wish) {
        var poll = PollKey.of(caller.organisation(), wish.poll()).flatMap(polls::find);
        if (poll.isEmpty()) {
            return refused("poll", RefusalCode.NOT_FOUND);
        }
        return poll.get()
                .group(wish.group())
                .map(group -> check(caller, wish, poll.get(), group))
                .orElseGet(() -> refused("group", RefusalCode.NOT_IN_SCHEME));
    }

    private Outcome<Poll> check(Caller caller, Wish wish, Poll poll, VoterGroup group) {
        var sheet = new SlipSheet(poll.key(), group.key(), wish.hashes());
        if (sheet.id().equals(group.slips())) {
            return Outcome.done(poll);
        }
        if (poll.state() != PollState.PREPARED && poll.state() != PollState.COLLECTING) {
            return refused("poll", RefusalCode.WRONG_STATE);
        }
        if (group.hasLinks()) {
            return refused("group", RefusalCode.NO_SLIPS);
        }
        if (poll.version() != wish.version()) {
            return refused("version", RefusalCode.STALE);
        }
        var reasons = reasons(wish.hashes(), group, ofOtherGroups(poll, group));
        return reasons.isEmpty() ? register(caller, poll, sheet) : Outcome.refused(reasons);
    }

    private Outcome<Poll> register(Caller caller, Poll poll, SlipSheet sheet) {
        sheets.add(sheet);
        var changed =
                poll.withSlips(
                        sheet.group(),
                        sheet.hashes().size(),
                        sheet.id(),
                        clock.instant(),
                        caller.number());
        return polls.replace(changed)
                ? Outcome.done(changed)
                : refused("version", RefusalCode.STALE);
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
        if (hashes.size() > group.roll()) {
            return List.of(Refusal.at("hashes", RefusalCode.TOO_MANY_SLIPS, group.roll()));
        }
        var reasons = new ArrayList<Refusal>();
        var seen = new HashSet<String>();
        for (int place = 0; place < hashes.size() && reasons.size() < MOST_REASONS; place++) {
            var hash = hashes.get(place);
            if (!HASH.matcher(hash).matches() || !seen.add(hash)) {
                reasons.add(Refusal.at("hashes." + place, RefusalCode.MALFORMED));
            } else if (elsewhere.contains(hash)) {
                reasons.add(Refusal.at("hashes." + place, RefusalCode.ID_REUSED));
            }
        }
        return reasons;
    }

    private static Outcome<Poll> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
