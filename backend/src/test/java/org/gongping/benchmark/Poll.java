package org.gongping.benchmark;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;

/** A poll about an office's ordinary staff, with slips made as the office's browser makes them. */
final class Poll {

    private final PollDesk desk;
    private final int candidates;
    private final Random marking = new Random(1);
    private final Queue<String> slips = new ConcurrentLinkedQueue<>();

    private Poll(PollDesk desk, int candidates) {
        this.desk = desk;
        this.candidates = candidates;
    }

    /** Opens one with a slip for each leader and so many for all others. */
    static Poll open(Office office, int candidates, int slips)
            throws IOException, InterruptedException {
        var poll = new Poll(PollDesk.prepare(office), candidates);
        poll.slips.addAll(poll.desk.print("principal", 1));
        poll.slips.addAll(poll.desk.print("deputies", Roster.LEADERS - 1));
        poll.slips.addAll(poll.desk.print("staff", slips));
        poll.desk.command("OpenPoll");
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
        return desk.office().phone().call("CastBallot", ballot(slip), null);
    }

    /** What a ballot says. */
    Map<String, ?> ballot(String slip) {
        return Map.of("input", Map.of("slip", slip, "marks", marks(candidates, marking)));
    }

    /** From 80 to 99 for everybody. */
    static List<Map<String, ?>> marks(int candidates, Random marking) {
        return IntStream.rangeClosed(1, candidates)
                .<Map<String, ?>>mapToObj(
                        key -> Map.of("candidate", "" + key, "mark", 80 + marking.nextInt(20)))
                .toList();
    }

    /** Ends it. */
    void close() throws IOException, InterruptedException {
        desk.command("ClosePoll");
    }
}
