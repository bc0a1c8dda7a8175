package org.gongping.scoring;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A subject's place among others, from 1. Those who tie share all their places: the first of them
 * is their rank, and the ranks up to the last are skipped.
 */
record Place(Score score, int first, int last) {
    /** Ranks the complete ones by rounded total and then by the exact tie-break components. */
    static List<Place> rank(Scheme scheme, List<Score> scores) {
        Comparator<Score> order = order(scheme.tieBreak().size());
        List<Score> sorted = scores.parallelStream().filter(Score::complete).sorted(order).toList();
        List<Place> places = new ArrayList<>();
        int start = 0;
        for (int end = 1; end <= sorted.size(); end++) {
            if (end == sorted.size() || order.compare(sorted.get(start), sorted.get(end)) != 0) {
                for (Score tied : sorted.subList(start, end)) {
                    places.add(new Place(tied, start + 1, end));
                }
                start = end;
            }
        }
        return places;
    }

    private static Comparator<Score> order(int tieBreaks) {
        Comparator<Score> order = (a, b) -> b.total().compareTo(a.total());
        for (int i = 0; i < tieBreaks; i++) {
            int place = i;
            order =
                    order.thenComparing((a, b) ->
                            Exact.compare(b.tieBreak().get(place), a.tieBreak().get(place)));
        }
        return order;
    }
}
