package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

/**
 * Voting with personal links about thirty people: issuing credentials and casting with them, beside
 * a bare endpoint that only inserts into a database of the same kind.
 */
record CredentialTrial(Bench bench, LinkedPoll poll, Phone inserts) {

    private static final int CANDIDATES = 30;
    private static final int CALLS = 50;
    private static final int[] CLIENTS = {1, 8, 32};

    static CredentialTrial prepare(Bench bench, Phone inserts) throws Exception {
        var voters = 1 + CLIENTS.length * Race.calls(bench.rounds(), CALLS);
        var roster = new Roster(CANDIDATES, voters - CANDIDATES);
        var office = Office.create(bench.phone(), bench.installer(), "remote", roster);
        var numbers = LinkedPoll.voters(CANDIDATES, voters - CANDIDATES);
        return new CredentialTrial(
                bench, LinkedPoll.collecting(office, CANDIDATES, numbers), inserts);
    }

    void run() throws Exception {
        var bare = new Lane("a bare insert", inserts::insert);
        for (var clients : CLIENTS) {
            bench.measure(clients, CALLS, new Lane("issueCredential", poll::issue), bare);
        }
        poll.open();
        for (var clients : CLIENTS) {
            bench.measure(clients, CALLS, new Lane("castCredential", poll::cast), bare);
        }
    }
}
