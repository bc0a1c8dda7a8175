package org.gongping.benchmark;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An office of some size in which everybody in the pool was judged and every tenth person had
 * points taken off.
 *
 * @param size how many are ranked
 * @param people some of them, who have signed in before
 */
record RankedOffice(Office office, int size, List<Person> people) {

    private static final int VOTERS = 5;
    private static final int CLAIMANTS = 20;

    static RankedOffice create(Phone phone, Person installer, int size)
            throws IOException, InterruptedException {
        var office = Office.create(phone, installer, "office-" + size, new Roster(size, 0));
        var made = new RankedOffice(office, size, office.staff(CLAIMANTS));
        made.judge();
        return made;
    }

    private void judge() throws IOException, InterruptedException {
        var poll = Poll.open(office, size, VOTERS);
        while (poll.slips() > 0) {
            office.phone().ask("CastBallot", poll.ballot(poll.takeSlip()), null);
        }
        poll.close();
        for (var person = 0; person < size; person += 10) {
            office.recordAbsence(Roster.number(person));
        }
    }

    void signIn() throws IOException, InterruptedException {
        office.appraiser().signIn();
        for (var person : people) {
            person.signIn();
        }
    }

    Call computing() {
        return office.appraiser().call("ComputeStandings", cycle());
    }

    /** Computes the standings once more and publishes them. */
    void publish() throws IOException, InterruptedException {
        var edition = office.appraiser().ask("ComputeStandings", cycle()).get("edition").get("id");
        var wish = Map.of("cycle", office.cycle(), "edition", edition.asString());
        office.appraiser().ask("PublishStandings", Map.of("input", wish));
    }

    /** One of the staff reads a page of so many places. */
    Call reading(int places, @Nullable String after) {
        return people.getFirst().call("Rankings", page(places, after));
    }

    /** The cursor after half of all places, found by turning the pages. */
    String middle() throws IOException, InterruptedException {
        var after = "";
        for (var read = 0; read < size / 2; read += 100) {
            var page = people.getFirst().ask("Rankings", page(100, after.isEmpty() ? null : after));
            after = page.get("pageInfo").get("endCursor").asString();
        }
        return after;
    }

    private Map<String, ?> cycle() {
        return Map.of("input", Map.of("cycle", office.cycle()));
    }

    private Map<String, ?> page(int places, @Nullable String after) {
        var page = new HashMap<String, Object>();
        page.put("cycle", office.cycle());
        page.put("pool", "staff");
        page.put("kind", "PUBLISHED");
        page.put("first", places);
        if (after != null) {
            page.put("after", after);
        }
        return page;
    }
}
