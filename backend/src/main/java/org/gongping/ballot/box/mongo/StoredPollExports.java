package org.gongping.ballot.box.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.ballot.box.PollExport;
import org.gongping.ballot.box.PollExports;
import org.gongping.ballot.poll.PollKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.util.List;

/** Exports in MongoDB: one document per poll, whose version counts its entries. */
@Repository
class StoredPollExports implements PollExports {

    private static final String COLLECTION = "poll-exports";

    private final MongoOperations mongo;

    StoredPollExports(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A poll's exports, {@code _id} = its full key. */
    record ExportsDocument(@Id String id, int version, List<PollExport> exports) {}

    @Override
    public List<PollExport> of(PollKey poll) {
        var found = mongo.findById(poll.full(), ExportsDocument.class, COLLECTION);
        return found == null ? List.of() : found.exports();
    }

    @Override
    public boolean append(PollKey poll, int known, PollExport next) {
        return known == 0 ? insert(poll, next) : push(poll, known, next);
    }

    private boolean insert(PollKey poll, PollExport first) {
        try {
            mongo.insert(new ExportsDocument(poll.full(), 1, List.of(first)), COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean push(PollKey poll, int known, PollExport next) {
        var before = where("_id").is(poll.full()).and("version").is(known);
        var change = new Update().push("exports", next).set("version", known + 1);
        return mongo.updateFirst(query(before), change, COLLECTION).getModifiedCount() == 1;
    }
}
