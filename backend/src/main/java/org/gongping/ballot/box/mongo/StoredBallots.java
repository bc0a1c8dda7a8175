package org.gongping.ballot.box.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ReadConcern;

import org.bson.Document;
import org.gongping.ballot.box.Ballot;
import org.gongping.ballot.box.Ballots;
import org.gongping.kernel.StorageOrder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Ballots in MongoDB. Each document is put together by hand, so that nothing gets into it by
 * default: no class name, no version, no time.
 */
@Repository
class StoredBallots implements Ballots {

    private static final String COLLECTION = "ballots";
    private static final String TELLERS = "TELLERS";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final MongoOperations mongo;
    private final StorageOrder order;

    StoredBallots(MongoOperations mongo, StorageOrder order) {
        this.mongo = mongo;
        this.order = order;
        order.prepare(COLLECTION);
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("poll", Direction.ASC).on("group", Direction.ASC));
    }

    @Override
    public boolean add(Ballot ballot) {
        try {
            mongo.insert(document(ballot), COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /** Linearizable: a ballot that is seen here cannot be lost any more. */
    @Override
    public Optional<Ballot> find(String id) {
        var surely =
                query(where("_id").is(id))
                        .withReadConcern(ReadConcern.LINEARIZABLE)
                        .maxTime(LONGEST_WAIT);
        return Optional.ofNullable(mongo.findOne(surely, Document.class, COLLECTION))
                .map(StoredBallots::ballot);
    }

    @Override
    public boolean seemsToHold(String id) {
        return mongo.exists(query(where("_id").is(id)), COLLECTION);
    }

    @Override
    public List<Ballot> of(String poll, String group) {
        return mongo.find(cast(poll, group), Document.class, COLLECTION).stream()
                .map(StoredBallots::ballot)
                .sorted(Comparator.comparing(Ballot::id))
                .toList();
    }

    @Override
    public int count(String poll, String group) {
        return Math.toIntExact(mongo.count(cast(poll, group), COLLECTION));
    }

    @Override
    public void forgetOrder() {
        order.forget(COLLECTION);
    }

    private static Query cast(String poll, String group) {
        return query(where("poll").is(poll).and("group").is(group));
    }

    private static Document document(Ballot ballot) {
        var document =
                new Document("_id", ballot.id())
                        .append("poll", ballot.poll())
                        .append("group", ballot.group())
                        .append("marks", new Document(ballot.marks()));
        return ballot.byTellers() ? document.append("entered", TELLERS) : document;
    }

    private static Ballot ballot(Document document) {
        var marks = new TreeMap<String, String>();
        document.get("marks", Document.class)
                .forEach((candidate, mark) -> marks.put(candidate, (String) mark));
        return new Ballot(
                document.getString("_id"),
                document.getString("poll"),
                document.getString("group"),
                marks,
                TELLERS.equals(document.getString("entered")));
    }
}
