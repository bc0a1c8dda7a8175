package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

import java.util.List;

/**
 * Standings of the largest office, computed and read: beside smaller ones, which shows what grows
 * with size and what does not.
 *
 * @param offices from the smallest to the largest
 */
record RankingTrial(Bench bench, List<RankedOffice> offices) {

    private static final int PAGE = 100;
    private static final int FEW = 5;

    void run() throws Exception {
        for (var office : offices) {
            office.signIn();
        }
        var computing = offices.stream().map(RankingTrial::computing).toList();
        bench.measure(
                new Race(bench.database(), 1, FEW, 1), computing.getLast(), others(computing));
        for (var office : offices) {
            office.signIn();
            office.publish();
        }
        read();
    }

    private void read() throws Exception {
        var largest = offices.getLast();
        var middle = largest.middle();
        var pages = offices.stream().map(RankingTrial::reading).toList();
        bench.measure(1, 20, pages.getLast(), others(pages));
        bench.measure(
                1,
                20,
                new Lane("the same from the middle", () -> largest.reading(PAGE, middle)),
                new Lane("10 of them", () -> largest.reading(10, null)));
        bench.measure(8, 80, pages.getLast());
    }

    private static Lane computing(RankedOffice office) {
        return new Lane(
                "computeStandings of %,d staff".formatted(office.size()), office::computing);
    }

    private static Lane reading(RankedOffice office) {
        var title = "rankings: %d of %,d staff".formatted(PAGE, office.size());
        return new Lane(title, () -> office.reading(PAGE, null));
    }

    private static Lane[] others(List<Lane> lanes) {
        return lanes.subList(0, lanes.size() - 1).toArray(Lane[]::new);
    }
}
