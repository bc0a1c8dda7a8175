package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Uploading photos, each new to the product: beside drawing one anew and nothing else, and beside
 * the same bytes sent once more, which costs everything but the drawing.
 */
record PhotoTrial(Bench bench, List<Person> people, Photo photo) {

    void run() throws Exception {
        run(1, 5);
        run(4, 12);
    }

    private void run(int clients, int calls) throws Exception {
        for (var person : people) {
            person.signIn();
        }
        var known = ticket(0);
        known.put(bench.phone()).run();
        var turn = new AtomicInteger();
        var upload =
                new Lane(
                        "photo of 300 kB", () -> ticket(turn.getAndIncrement()).put(bench.phone()));
        var again = new Lane("the same photo again", () -> known.put(bench.phone()));
        var draw = new Lane("ImageIO alone", photo::drawnAnew);
        bench.measure(clients, calls, upload, again, draw);
    }

    private Upload ticket(int turn) {
        try {
            return Upload.ticketFor(people.get(turn % people.size()), photo.copy());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
