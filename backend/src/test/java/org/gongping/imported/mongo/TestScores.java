package org.gongping.imported.mongo;

import org.gongping.imported.ImportedScores;
import org.springframework.data.mongodb.core.MongoOperations;

/** Scores from outside in a database of a test's own. */
public final class TestScores {

    private TestScores() {}

    public static ImportedScores in(MongoOperations mongo) {
        return new StoredImportedScores(mongo);
    }
}
