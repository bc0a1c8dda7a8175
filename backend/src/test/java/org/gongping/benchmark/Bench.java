package org.gongping.benchmark;

import org.gongping.benchmark.Race.Lane;

/**
 * What the trials share: a running product and where their results go.
 *
 * @param installer the installation's first administrator
 * @param rounds how many rounds of each trial are noted
 */
record Bench(Database database, Phone phone, Person installer, int rounds, Report report) {

    /** Measures calls beside the bare endpoint, and beside whatever else they are like. */
    void measure(int clients, int calls, Lane measured, Lane... besides) throws Exception {
        measure(new Race(database, clients, rounds, calls), measured, besides);
    }

    /** The same in a race of one's own. */
    void measure(Race race, Lane measured, Lane... besides) throws Exception {
        var lanes = new Lane[besides.length + 1];
        lanes[0] = new Lane("`{ __typename }`", phone::bare);
        System.arraycopy(besides, 0, lanes, 1, besides.length);
        report.add(race.run(measured, lanes));
    }
}
