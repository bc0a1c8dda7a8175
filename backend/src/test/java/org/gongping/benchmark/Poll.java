package org.gongping.benchmark;

import org.gongping.kernel.Chain;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** A poll about an office's ordinary staff, with slips made as the office's browser makes them. */
final class Poll {

    private static final int TOKEN_BYTES = 32;

    private final Office office;
    private final String id;
    private final int candidates;
    private final SecureRandom secret = new SecureRandom();
    private final Random marking = new Random(1);
    private final Queue<String> slips = new ConcurrentLinkedQueue<>();

    private Poll(Office office, String id, int candidates) {
        this.office = office;
        this.id = id;
        this.candidates = candidates;
    }

    /** Opens one with a slip for each leader and so many for all others. */
    static Poll open(Office office, int candidates, int slips)
            throws IOException, InterruptedException {
        var wish =
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cycle",
                        office.cycle(),
                        "component",
                        "review",
                        "pool",
                        "staff");
        var made = office.appraiser().ask("PreparePoll", Map.of("input", wish)).get("poll");
        var poll = new Poll(office, made.get("id").asString(), candidates);
        poll.print("principal", 1);
        poll.print("deputies", Roster.LEADERS - 1);
        poll.print("staff", slips);
        poll.command("OpenPoll");
        return poll;
    }

    /** How many slips are left. */
    int slips() {
        return slips.size();
    }

    /** A slip that nobody has used. */
    String takeSlip() {
        return slips.remove();
    }

    /** Casts a ballot with an unused slip. */
    Call cast() {
        return cast(takeSlip());
    }

    /** Casts a ballot. */
    Call cast(String slip) {
        return office.phone().call("CastBallot", ballot(slip), null);
    }

    /** What a ballot says: from 80 to 99 for everybody. */
    Map<String, ?> ballot(String slip) {
        var marks =
                IntStream.rangeClosed(1, candidates)
                        .mapToObj(key ->
                                Map.of("candidate", "" + key, "mark", 80 + marking.nextInt(20)))
                        .toList();
        return Map.of("input", Map.of("slip", slip, "marks", marks));
    }

    /** Ends it. */
    void close() throws IOException, InterruptedException {
        command("ClosePoll");
    }

    private void command(String name) throws IOException, InterruptedException {
        office.appraiser().ask(name, Map.of("input", Map.of("poll", id, "version", version())));
    }

    private int version() throws IOException, InterruptedException {
        return office.appraiser().ask("PollCounts", Map.of("id", id)).get("version").asInt();
    }

    private void print(String group, int count) throws IOException, InterruptedException {
        var tokens = new ArrayList<byte[]>();
        for (var number = 0; number < count; number++) {
            var token = new byte[TOKEN_BYTES];
            secret.nextBytes(token);
            tokens.add(token);
        }
        var hashes = tokens.stream().map(Chain::sha256).toList();
        var input = Map.of("poll", id, "version", version(), "group", group, "hashes", hashes);
        var poll = office.appraiser().ask("RegisterSlips", Map.of("input", input)).get("poll");
        for (var one : poll.get("groups")) {
            if (one.get("key").asString().equals(group)) {
                var prefix = one.get("slipPrefix").asString();
                slips.addAll(printed(prefix, tokens));
            }
        }
    }

    private static List<String> printed(String prefix, List<byte[]> tokens) {
        var text = Base64.getUrlEncoder().withoutPadding();
        return tokens.stream().map(token -> prefix + "." + text.encodeToString(token)).toList();
    }
}
