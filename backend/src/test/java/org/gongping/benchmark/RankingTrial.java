package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** A published ranking of an office of some size: computing it, and reading a page of it. */
record RankingTrial(Bench bench, Office office, int size) {

    private static final int PAGE = 100;
    private static final int VOTERS = 5;
    private static final int FEW = 5;

    /** Has everybody judged, every tenth person deducted from, and the standings published. */
    void publish() throws Exception {
        office.appraiser().signIn();
        var poll = Poll.open(office, size, VOTERS);
        while (poll.slips() > 0) {
            poll.cast().run();
        }
        poll.close();
        for (var person = 0; person < size; person += 10) {
            office.recordAbsence(Roster.number(person));
        }
        var computing = new Lane("computeStandings, %,d staff".formatted(size), this::computing);
        bench.measure(new Race(bench.database(), 1, FEW, 1), computing);
        var input = Map.of("input", Map.of("cycle", office.cycle()));
        var edition = office.appraiser().ask("ComputeStandings", input).get("edition").get("id");
        var publishing = Map.of("cycle", office.cycle(), "edition", edition.asString());
        office.appraiser().ask("PublishStandings", Map.of("input", publishing));
    }

    private Call computing() {
        var input = Map.of("input", Map.of("cycle", office.cycle()));
        return office.appraiser().call("ComputeStandings", input);
    }

    /** Reads the first page, and one from the middle, as one of the staff. */
    void read(Person reader) throws Exception {
        reader.signIn();
        var title = "rankings, %d of %,d staff".formatted(PAGE, size);
        bench.measure(1, 20, lane(title, reader, PAGE, null));
        if (size > PAGE) {
            var middle = cursorBefore(reader, size / 2);
            bench.measure(1, 20, lane(title + ", from the middle", reader, PAGE, middle));
            bench.measure(
                    1, 20, lane("rankings, 10 of %,d staff".formatted(size), reader, 10, null));
        }
    }

    /** Reads the first page by many at once, as on the day when it is published. */
    void readTogether(Person reader) throws Exception {
        reader.signIn();
        var title = "rankings, %d of %,d staff".formatted(PAGE, size);
        bench.measure(8, 80, lane(title, reader, PAGE, null));
    }

    private Lane lane(String title, Person reader, int first, @Nullable String after) {
        var page = page(first, after);
        return new Lane(title, () -> reader.call("Rankings", page));
    }

    private String cursorBefore(Person reader, int place) throws IOException, InterruptedException {
        String after = null;
        for (var read = 0; read < place; read += PAGE) {
            var page = reader.ask("Rankings", page(PAGE, after));
            after = page.get("pageInfo").get("endCursor").asString();
        }
        return after;
    }

    private Map<String, Object> page(int first, @Nullable String after) {
        var page = new HashMap<String, Object>();
        page.put("cycle", office.cycle());
        page.put("pool", "staff");
        page.put("kind", "PUBLISHED");
        page.put("first", first);
        if (after != null) {
            page.put("after", after);
        }
        return page;
    }
}
