package org.gongping.ballot.link.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.ballot.link.SealedKey;
import org.gongping.ballot.link.SealedKeys;
import org.gongping.ballot.poll.PollKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Sealed private keys in MongoDB, one document each. */
@Repository
class StoredSealedKeys implements SealedKeys {

    private static final String COLLECTION = "issuer-keys";

    private final MongoOperations mongo;

    StoredSealedKeys(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(COLLECTION).createIndex(new Index("poll", Direction.ASC));
    }

    /**
     * A sealed key as stored.
     *
     * @param id poll and group
     */
    record KeyDocument(@Id String id, String poll, String kid, String sealed) {

        SealedKey key(PollKey poll, String group) {
            return new SealedKey(poll, group, kid, sealed);
        }
    }

    @Override
    public SealedKey keep(SealedKey key) {
        var id = id(key.poll(), key.group());
        try {
            mongo.insert(
                    new KeyDocument(id, key.poll().full(), key.kid(), key.sealed()), COLLECTION);
            return key;
        } catch (DuplicateKeyException _) {
            return find(key.poll(), key.group()).orElseThrow();
        }
    }

    @Override
    public Optional<SealedKey> find(PollKey poll, String group) {
        return Optional.ofNullable(mongo.findById(id(poll, group), KeyDocument.class, COLLECTION))
                .map(found -> found.key(poll, group));
    }

    @Override
    public List<PollKey> polls() {
        return mongo.findDistinct(new Query(), "poll", COLLECTION, String.class).stream()
                .flatMap(poll -> PollKey.ofFull(poll).stream())
                .toList();
    }

    @Override
    public boolean holdsAny(PollKey poll) {
        return mongo.exists(of(poll), COLLECTION);
    }

    @Override
    public void destroy(PollKey poll) {
        mongo.remove(of(poll), COLLECTION);
    }

    private static Query of(PollKey poll) {
        return query(where("poll").is(poll.full()));
    }

    private static String id(PollKey poll, String group) {
        return poll.full() + ":" + group;
    }
}
