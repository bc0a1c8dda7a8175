package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** Voting with slips about thirty people: casting at several paces, and a meeting of 5,000. */
record VotingTrial(Bench bench, Poll poll) {

    private static final int CANDIDATES = 30;
    private static final int SLIPS = 14_000;
    private static final int CASTS = 50;
    private static final int VOTERS = 5_000;

    static VotingTrial prepare(Bench bench) throws Exception {
        var roster = new Roster(CANDIDATES, SLIPS);
        var office = Office.create(bench.phone(), bench.installer(), "meeting", roster);
        return new VotingTrial(bench, Poll.open(office, CANDIDATES, SLIPS));
    }

    void run() throws Exception {
        for (var clients : new int[] {1, 2, 8, 32}) {
            bench.measure(clients, CASTS, new Lane("castBallot", poll::cast));
        }
        var paper = Map.of("slip", poll.takeSlip());
        bench.measure(
                8,
                CASTS,
                new Lane("ballotPaper", () -> bench.phone().call("BallotPaper", paper, null)));
        meeting();
    }

    /**
     * Everybody opens the paper and casts within one rush, each rush behind a router of its own; a
     * single refusal breaks it off.
     */
    private void meeting() throws Exception {
        var voters = new AtomicInteger();
        var voting =
                new Lane(
                        "ballotPaper and castBallot, 5,000 behind one address",
                        () -> vote("203.0.113." + voters.getAndIncrement() / VOTERS));
        bench.measure(new Race(bench.database(), 32, 1, VOTERS), voting);
    }

    private Call vote(String router) {
        var slip = poll.takeSlip();
        var paper = bench.phone().call("BallotPaper", Map.of("slip", slip), null, router);
        var cast = bench.phone().call("CastBallot", poll.ballot(slip), null, router);
        return () -> {
            paper.run();
            cast.run();
        };
    }
}
