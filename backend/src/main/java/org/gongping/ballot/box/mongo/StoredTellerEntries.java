package org.gongping.ballot.box.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.ballot.box.TellerEntries;
import org.gongping.ballot.box.TellerEntry;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What first tellers have entered, in MongoDB, one document each. */
@Repository
class StoredTellerEntries implements TellerEntries {

    private static final String COLLECTION = "paperballots";

    private final MongoOperations mongo;

    StoredTellerEntries(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index("poll", Direction.ASC));
    }

    /** An entry as stored. */
    record EntryDocument(
            @Id String id, String poll, String teller, Map<String, String> marks, int version) {

        static EntryDocument of(TellerEntry entry) {
            return new EntryDocument(
                    entry.id(), entry.poll(), entry.teller(), entry.marks(), entry.version());
        }

        TellerEntry entry() {
            return new TellerEntry(id, poll, teller, new TreeMap<>(marks), version);
        }
    }

    @Override
    public Optional<TellerEntry> find(String id) {
        return Optional.ofNullable(mongo.findById(id, EntryDocument.class, COLLECTION))
                .map(EntryDocument::entry);
    }

    @Override
    public boolean add(TellerEntry entry) {
        try {
            mongo.insert(EntryDocument.of(entry), COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(TellerEntry entry) {
        var before = where("_id").is(entry.id()).and("version").is(entry.version() - 1);
        return mongo.replace(query(before), EntryDocument.of(entry), COLLECTION).getModifiedCount()
                == 1;
    }

    @Override
    public void remove(String id) {
        mongo.remove(query(where("_id").is(id)), COLLECTION);
    }

    @Override
    public void clear(String poll) {
        mongo.remove(query(where("poll").is(poll)), COLLECTION);
    }
}
