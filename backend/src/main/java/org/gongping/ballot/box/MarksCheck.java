package org.gongping.ballot.box;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PaperRow;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether every candidate has exactly one mark, or one for each criterion, within range and on a
 * step, or an abstention that was said: who is merely missing was forgotten. A refusal's path is
 * {@code marks.<n>}, where n is the candidate's place on the ballot paper from 0, followed by the
 * criterion where there are any.
 */
final class MarksCheck {

    /** Marks are compared and stored as written; nobody writes more places than this. */
    private static final int MOST_PLACES = 12;

    private final Poll poll;
    private final List<PaperRow> rows;
    private final Map<String, List<Mark>> given;
    private final List<Refusal> reasons = new ArrayList<>();
    private final SortedMap<String, String> stored = new TreeMap<>();

    private MarksCheck(Poll poll, List<Mark> marks) {
        this.poll = poll;
        this.rows = poll.rules().rows();
        this.given = marks.stream().collect(groupingBy(Mark::candidate));
    }

    /** The marks by {@link PaperRow#key}, in their stored form, or every reason against them. */
    static Outcome<SortedMap<String, String>> run(Poll poll, List<Mark> marks) {
        var check = new MarksCheck(poll, marks);
        check.all();
        return check.reasons.isEmpty()
                ? Outcome.done(check.stored)
                : Outcome.refused(check.reasons);
    }

    private void all() {
        for (int place = 0; place < poll.candidates().size(); place++) {
            var candidate = poll.candidates().get(place);
            candidate(candidate, "marks." + place, given.getOrDefault(candidate.key(), List.of()));
        }
        var known = poll.candidates().stream().map(Candidate::key).collect(toSet());
        if (!known.containsAll(given.keySet())) {
            reasons.add(Refusal.at("marks", RefusalCode.INCOMPLETE_BALLOT));
        }
    }

    private void candidate(Candidate candidate, String path, List<Mark> marks) {
        if (marks.equals(List.of(Mark.abstention(candidate.key())))) {
            return;
        }
        var read = rows.stream().flatMap(row -> marksOf(row, marks).stream()).toList();
        if (read.size() != rows.size() || marks.size() != rows.size()) {
            var code = RefusalCode.INCOMPLETE_BALLOT;
            reasons.add(Refusal.at(path, code, candidate.name()));
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            row(candidate, path, rows.get(i), read.get(i));
        }
    }

    /** The marks of a row; none or several are refused together with the candidate. */
    private static List<BigDecimal> marksOf(PaperRow row, List<Mark> marks) {
        var found =
                marks.stream()
                        .filter(mark -> Objects.equals(mark.criterion(), row.criterion()))
                        .map(Mark::mark)
                        .filter(Objects::nonNull)
                        .toList();
        return found.size() == 1 ? found : List.of();
    }

    private void row(Candidate candidate, String path, PaperRow row, BigDecimal mark) {
        if (isPossible(row, mark)) {
            stored.put(row.key(candidate), mark.stripTrailingZeros().toPlainString());
        } else {
            var at = row.criterion() == null ? path : path + "." + row.criterion();
            var step = poll.rules().step().toPlainString();
            var maximum = row.maximum().toPlainString();
            reasons.add(Refusal.at(at, RefusalCode.OUT_OF_RANGE, "0", maximum, step));
        }
    }

    private boolean isPossible(PaperRow row, BigDecimal mark) {
        return mark.signum() >= 0
                && mark.compareTo(row.maximum()) <= 0
                && mark.stripTrailingZeros().scale() <= MOST_PLACES
                && mark.remainder(poll.rules().step()).signum() == 0;
    }
}
