package org.gongping.benchmark;

/**
 * What was measured beside one baseline.
 *
 * @param clients how many called at the same time
 * @param beside what the baseline is
 * @param databaseCalls commands to the database for one call; negative where nobody counted
 */
record Result(
        String what,
        int clients,
        Times measured,
        double databaseCalls,
        String beside,
        Times baseline) {

    /** How many times the baseline's median it took. */
    double ratio() {
        return measured.median() / baseline.median();
    }
}
