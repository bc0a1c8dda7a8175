package org.gongping.cycle.mongo;

import org.gongping.cycle.Cycles;
import org.gongping.cycle.WorkReports;
import org.gongping.scheme.Schemes;
import org.springframework.data.mongodb.core.MongoOperations;

/** Cycles in a database of a test's own. */
public record TestCycles(Cycles cycles, WorkReports workReports) {

    public static TestCycles in(MongoOperations mongo, Schemes schemes) {
        return new TestCycles(new StoredCycles(mongo, schemes), new StoredWorkReports(mongo));
    }
}
