package org.gongping.ballot.link;

import static java.util.stream.Collectors.toMap;

import org.gongping.ballot.link.ReadRolls.GroupRoll;
import org.gongping.ballot.poll.ChangePoll;
import org.gongping.ballot.poll.ChangePoll.Changed;
import org.gongping.ballot.poll.ChangePoll.Rule;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.PollStep;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.organisation.Rosters;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts voters into the group where they belong, or strikes them out, before anything has begun.
 * Sheets are written first, under ids of their own; the one write that counts is the poll's.
 */
@Component
public class CorrectRoll {

    private final ChangePoll change;
    private final Rosters rosters;
    private final RollSheets sheets;
    private final ReadRolls rolls;
    private final EarlierLinks earlier;

    CorrectRoll(
            ChangePoll change,
            Rosters rosters,
            RollSheets sheets,
            ReadRolls rolls,
            EarlierLinks earlier) {
        this.change = change;
        this.rosters = rosters;
        this.sheets = sheets;
        this.rolls = rolls;
        this.earlier = earlier;
    }

    /**
     * What to correct.
     *
     * @param voters numbers of people on a roll, or on the roster as it is now
     * @param group where they shall vote, and nowhere else; null to strike them out
     */
    public record Wish(List<String> voters, @Nullable String group) {}

    /**
     * Corrects it, or says why not; where it is so already nothing is changed. Whoever is on no
     * roll and not on the roster is unknown, also to a repeat of having been struck out.
     */
    public Outcome<Poll> run(Caller caller, Seen seen, Wish wish) {
        if (wish.voters().isEmpty()) {
            return Outcome.refused(Refusal.at("voters", RefusalCode.REQUIRED));
        }
        var rule =
                new Rule(
                        PollStep.ROLL_CORRECTED,
                        Set.of(PollState.PREPARED),
                        poll -> correction(poll, wish).isDone());
        return change.run(caller, seen, rule, poll -> correct(poll, correction(poll, wish)));
    }

    private Outcome<Changed> correct(Poll poll, RollCorrection correction) {
        var reasons = correction.reasons();
        if (!reasons.isEmpty()) {
            return Outcome.refused(reasons.stream().limit(Refusal.MOST).toList());
        }
        var corrected = poll;
        var written = new ArrayList<String>();
        for (RollSheet sheet : correction.sheets()) {
            sheets.add(sheet);
            var group = corrected.group(sheet.group()).orElseThrow();
            corrected = corrected.with(group.withRoll(sheet.roll()));
            written.add(sheet.id());
        }
        return Outcome.done(new Changed(corrected, String.join(" ", written)));
    }

    private RollCorrection correction(Poll poll, Wish wish) {
        var written =
                rolls.run(poll).stream()
                        .collect(toMap(roll -> roll.group().key(), GroupRoll::voters));
        var roster = rosters.current(poll.organisation()).staff().stream().map(Voter::of).toList();
        return new RollCorrection(poll, wish, written, roster, () -> earlier.in(poll));
    }
}
