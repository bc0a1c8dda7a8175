package org.gongping.ballot.box;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PaperRow;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the first of two tellers read on a paper ballot; it is gone once the ballot is cast or the
 * poll closed.
 *
 * @param id poll, group and token hash of the slip that it is entered under
 * @param poll the poll's full key
 * @param teller the staff number of who entered it
 * @param marks as in {@link Ballot}
 * @param version counts the teller's corrections, from 1
 */
public record TellerEntry(
        String id, String poll, String teller, SortedMap<String, String> marks, int version) {

    /** Copies the marks. */
    public TellerEntry {
        marks = Collections.unmodifiableSortedMap(new TreeMap<>(marks));
    }

    TellerEntry corrected(SortedMap<String, String> read) {
        return new TellerEntry(id, poll, teller, read, version + 1);
    }

    /** Whether the other teller read another mark for this candidate. */
    boolean differsAt(Candidate candidate, List<PaperRow> rows, Map<String, String> read) {
        return rows.stream()
                .map(row -> row.key(candidate))
                .anyMatch(key -> !Objects.equals(marks.get(key), read.get(key)));
    }
}
