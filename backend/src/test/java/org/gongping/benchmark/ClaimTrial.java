package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Submitting claims, each with a photo that its claimant has uploaded before. */
record ClaimTrial(Bench bench, Office office, int size, List<Person> people, Photo photo) {

    void run(int clients, int calls) throws Exception {
        var photos = new HashMap<Person, String>();
        for (var person : people) {
            person.signIn();
            var upload = Upload.ticketFor(person, photo.copy());
            upload.put(bench.phone()).run();
            photos.put(person, upload.sha256());
        }
        var turn = new AtomicInteger();
        var submit =
                new Lane(
                        "submitClaim, %,d staff".formatted(size),
                        () -> {
                            var person = people.get(turn.getAndIncrement() % people.size());
                            return claim(person, photos.get(person));
                        });
        bench.measure(clients, calls, submit);
    }

    private Call claim(Person person, String sha256) {
        var input =
                Map.of(
                        "id", UUID.randomUUID(),
                        "cycle", office.cycle(),
                        "content", Office.content("web-publicity", List.of(sha256)));
        return person.call("SubmitClaim", Map.of("input", input));
    }
}
