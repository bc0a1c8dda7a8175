package org.gongping.ballot.link.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.mongodb.ReadConcern;

import org.bson.Document;
import org.gongping.ballot.link.Issue;
import org.gongping.ballot.link.Issues;
import org.gongping.kernel.StorageOrder;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Issued credentials in MongoDB. Each document is put together by hand, so that nothing gets into
 * it by default: no class name, no version, no time.
 */
@Repository
class StoredIssues implements Issues {

    private static final String COLLECTION = "issues";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final MongoOperations mongo;
    private final StorageOrder order;

    StoredIssues(MongoOperations mongo, StorageOrder order) {
        this.mongo = mongo;
        this.order = order;
        order.prepare(COLLECTION);
        mongo.indexOps(COLLECTION)
                .createIndex(new Index("poll", Direction.ASC).on("group", Direction.ASC));
    }

    @Override
    public boolean add(Issue issue) {
        try {
            mongo.insert(
                    new Document("_id", issue.id())
                            .append("poll", issue.poll())
                            .append("group", issue.group())
                            .append("blinded", issue.blinded()),
                    COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    /** Linearizable: one that is seen here cannot be lost, and another issued in its place. */
    @Override
    public Optional<Issue> find(String id) {
        var surely =
                query(where("_id").is(id))
                        .withReadConcern(ReadConcern.LINEARIZABLE)
                        .maxTime(LONGEST_WAIT);
        return Optional.ofNullable(mongo.findOne(surely, Document.class, COLLECTION))
                .map(found ->
                        new Issue(
                                found.getString("_id"),
                                found.getString("poll"),
                                found.getString("group"),
                                found.getString("blinded")));
    }

    @Override
    public boolean seemsToHold(String id) {
        return mongo.exists(query(where("_id").is(id)), COLLECTION);
    }

    @Override
    public Set<String> ids(String poll, String group) {
        return mongo.find(issued(poll, group), Document.class, COLLECTION).stream()
                .map(found -> found.getString("_id"))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int count(String poll, String group) {
        return Math.toIntExact(mongo.count(issued(poll, group), COLLECTION));
    }

    @Override
    public void forgetOrder() {
        order.forget(COLLECTION);
    }

    private static Query issued(String poll, String group) {
        return query(where("poll").is(poll).and("group").is(group));
    }
}
