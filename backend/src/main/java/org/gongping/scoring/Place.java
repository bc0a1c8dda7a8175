package org.gongping.scoring;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A subject's place among others, from 1. Those who tie share all their places: the first of them
 * is their rank, and the ranks up to the last are skipped.
 */
record Place(SubjectTally tally, int first, int last) {
    /** Ranks the complete ones by rounded total and then by the exact tie-break components. */
    static List<Place> rank(Scheme scheme, List<SubjectTally> tallies) {
        Comparator<SubjectTally> order = order(scheme.tieBreak());
        List<SubjectTally> sorted =
                tallies.stream().filter(SubjectTally::complete).sorted(order).toList();
        List<Place> places = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || order.compare(sorted.get(start), sorted.get(end)) != 0) {
                for (SubjectTally tied : sorted.subList(start, end)) {
                    places.add(new Place(tied, start + 1, end));
                }
                start = end;
            }
        }
        return places;
    }

    private static Comparator<SubjectTally> order(List<String> tieBreak) {
        Comparator<SubjectTally> order = comparing(SubjectTally::total, reverseOrder());
        for (String component : tieBreak) {
            order =
                    order.thenComparing(
                            tally -> tally.valueOf(component), (a, b) -> Exact.compare(b, a));
        }
        return order;
    }
}
