package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Submitting claims, each with a photo that its claimant has uploaded before. */
record ClaimTrial(Bench bench, RankedOffice smallest, RankedOffice largest, Photo photo) {

    void run() throws Exception {
        var few = claims(smallest);
        var many = claims(largest);
        bench.measure(1, 20, many, few);
        bench.measure(8, 80, many);
    }

    private Lane claims(RankedOffice office) throws Exception {
        office.signIn();
        var photos = uploads(office.people());
        var turn = new AtomicInteger();
        return new Lane(
                "submitClaim, one of %,d staff".formatted(office.size()),
                () -> {
                    var person = next(office.people(), turn);
                    return claim(office, person, photos.get(person));
                });
    }

    private Map<Person, String> uploads(List<Person> people) throws Exception {
        var photos = new HashMap<Person, String>();
        for (var person : people) {
            var upload = upload(person);
            upload.put(bench.phone()).run();
            photos.put(person, upload.sha256());
        }
        return photos;
    }

    private Upload upload(Person person) throws IOException, InterruptedException {
        return Upload.ticketFor(person, photo.copy());
    }

    private static Call claim(RankedOffice office, Person person, String sha256) {
        var input =
                Map.of(
                        "id", UUID.randomUUID(),
                        "cycle", office.office().cycle(),
                        "content", Office.content("web-publicity", List.of(sha256)));
        return person.call("SubmitClaim", Map.of("input", input));
    }

    private static Person next(List<Person> people, AtomicInteger turn) {
        return people.get(turn.getAndIncrement() % people.size());
    }
}
