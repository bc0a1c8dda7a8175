package org.gongping.ranking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.kernel.CycleKey;
import org.gongping.ranking.Editions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

/** Editions in MongoDB: one pointer document per cycle. */
@Repository
class StoredEditions implements Editions {

    private final MongoOperations mongo;

    StoredEditions(MongoOperations mongo) {
        this.mongo = mongo;
    }

    @Override
    public InForce of(CycleKey cycle) {
        var found =
                mongo.findById(
                        EditionsDocument.id(cycle),
                        EditionsDocument.class,
                        EditionsDocument.COLLECTION);
        return found == null ? new InForce(cycle, null, null, 0) : found.inForce();
    }

    @Override
    public boolean replace(InForce next) {
        return next.version() == 1 ? insert(next) : swap(next);
    }

    private boolean insert(InForce first) {
        try {
            mongo.insert(EditionsDocument.of(first), EditionsDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean swap(InForce next) {
        var before =
                where("_id")
                        .is(EditionsDocument.id(next.cycle()))
                        .and("version")
                        .is(next.version() - 1);
        var swapped =
                mongo.replace(
                        query(before), EditionsDocument.of(next), EditionsDocument.COLLECTION);
        return swapped.getModifiedCount() == 1;
    }
}
