package org.gongping.ranking.mongo;

import org.gongping.ranking.Editions;
import org.gongping.ranking.KeptBundles;
import org.gongping.ranking.SealedExports;
import org.gongping.ranking.StandingRows;
import org.springframework.data.mongodb.core.MongoOperations;

/** Standings in a database of a test's own. */
public record TestStandings(
        Editions editions, StandingRows rows, KeptBundles bundles, SealedExports exports) {

    public static TestStandings in(MongoOperations mongo) {
        return new TestStandings(
                new StoredEditions(mongo),
                new StoredStandingRows(mongo),
                new StoredBundles(mongo),
                new StoredSealedExports(mongo));
    }
}
