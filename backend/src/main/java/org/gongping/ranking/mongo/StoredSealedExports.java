package org.gongping.ranking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.kernel.CycleKey;
import org.gongping.ranking.SealedExport;
import org.gongping.ranking.SealedExports;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Exports in MongoDB: one document per cycle, whose version counts its entries. */
@Repository
class StoredSealedExports implements SealedExports {

    private static final String COLLECTION = "sealed-exports";

    private final MongoOperations mongo;

    StoredSealedExports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A cycle's exports, {@code _id} = organisation:cycle. */
    record ExportsDocument(@Id String id, int version, List<SealedExport> exports) {}

    @Override
    public List<SealedExport> of(CycleKey cycle) {
        var found = mongo.findById(id(cycle), ExportsDocument.class, COLLECTION);
        return found == null ? List.of() : found.exports();
    }

    @Override
    public boolean append(CycleKey cycle, int known, SealedExport next) {
        return known == 0 ? insert(cycle, next) : push(cycle, known, next);
    }

    private boolean insert(CycleKey cycle, SealedExport first) {
        try {
            mongo.insert(new ExportsDocument(id(cycle), 1, List.of(first)), COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean push(CycleKey cycle, int known, SealedExport next) {
        var before = where("_id").is(id(cycle)).and("version").is(known);
        var change = new Update().push("exports", next).set("version", known + 1);
        return mongo.updateFirst(query(before), change, COLLECTION).getModifiedCount() == 1;
    }

    private static String id(CycleKey cycle) {
        return EditionsDocument.id(cycle);
    }
}
