package org.gongping.ballot.box;

import static java.util.stream.Collectors.toSet;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PaperRules;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether every candidate has exactly one mark, within range and on a step, or an abstention that
 * was said: who is merely missing was forgotten. A refusal's path is {@code marks.<n>}, where n is
 * the candidate's place on the ballot paper from 0: the index of the mark where marks come in the
 * paper's order.
 */
final class MarksCheck {

    /** Marks are compared and stored as written; nobody writes more places than this. */
    private static final int MOST_PLACES = 12;

    private final Poll poll;
    private final Map<String, @Nullable BigDecimal> given = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();

    private MarksCheck(Poll poll, List<Mark> marks) {
        this.poll = poll;
        for (Mark mark : marks) {
            given.put(mark.candidate(), mark.mark());
            times.merge(mark.candidate(), 1, Integer::sum);
        }
    }

    /** The marks by candidate, in their stored form, or every reason why they cannot be taken. */
    static Outcome<SortedMap<String, String>> run(Poll poll, List<Mark> marks) {
        var check = new MarksCheck(poll, marks);
        var reasons = check.reasons();
        return reasons.isEmpty() ? Outcome.done(check.stored()) : Outcome.refused(reasons);
    }

    private List<Refusal> reasons() {
        var reasons = new ArrayList<Refusal>();
        for (int place = 0; place < poll.candidates().size(); place++) {
            var candidate = poll.candidates().get(place);
            if (times.getOrDefault(candidate.key(), 0) != 1) {
                var code = RefusalCode.INCOMPLETE_BALLOT;
                reasons.add(Refusal.at("marks." + place, code, candidate.name()));
            } else if (!isPossible(given.get(candidate.key()))) {
                reasons.add(outOfRange(place));
            }
        }
        var known = poll.candidates().stream().map(Candidate::key).collect(toSet());
        if (!known.containsAll(given.keySet())) {
            reasons.add(Refusal.at("marks", RefusalCode.INCOMPLETE_BALLOT));
        }
        return reasons;
    }

    private boolean isPossible(@Nullable BigDecimal mark) {
        if (mark == null) {
            return true;
        }
        PaperRules rules = poll.rules();
        return mark.signum() >= 0
                && mark.compareTo(rules.maximum()) <= 0
                && mark.stripTrailingZeros().scale() <= MOST_PLACES
                && mark.remainder(rules.step()).signum() == 0;
    }

    private Refusal outOfRange(int place) {
        var rules = poll.rules();
        var step = rules.step().toPlainString();
        var maximum = rules.maximum().toPlainString();
        return Refusal.at("marks." + place, RefusalCode.OUT_OF_RANGE, "0", maximum, step);
    }

    private SortedMap<String, String> stored() {
        var stored = new TreeMap<String, String>();
        given.forEach((candidate, mark) -> {
            if (mark != null) {
                stored.put(candidate, mark.stripTrailingZeros().toPlainString());
            }
        });
        return stored;
    }
}
