package org.gongping.ballot.poll.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.ReadConcern;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.CycleKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Polls in MongoDB, one document each. */
@Repository
class StoredPolls implements Polls {

    private static final int MOST_IN_MEMORY = 50;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);

    private final MongoOperations mongo;
    private final Cache<PollKey, Poll> opened =
            Caffeine.newBuilder().maximumSize(MOST_IN_MEMORY).build();

    StoredPolls(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(PollDocument.COLLECTION);
        indexes.createIndex(new Index("cycle", Direction.ASC));
        indexes.createIndex(new Index("request", Direction.ASC));
        indexes.createIndex(new Index("state", Direction.ASC).on("settled", Direction.ASC));
    }

    /** The state alone, as {@link #state} reads it. */
    private record StateOnly(PollState state) {}

    /** The version alone. */
    private record VersionOnly(int version) {}

    @Override
    public Optional<Poll> find(PollKey key) {
        return Optional.ofNullable(
                        mongo.findById(key.full(), PollDocument.class, PollDocument.COLLECTION))
                .map(PollDocument::poll);
    }

    @Override
    public Optional<Poll> frozen(PollKey key) {
        var known = opened.getIfPresent(key);
        if (known != null) {
            return Optional.of(known);
        }
        var found = find(key);
        found.filter(poll -> poll.state() == PollState.OPEN || poll.state().isOver())
                .ifPresent(poll -> opened.put(key, poll));
        return found;
    }

    /**
     * Linearizable: a server that was primary once, and does not know yet that it is no more,
     * cannot answer with an old state. Such a read may wait for other servers, so it is given a
     * limit.
     */
    @Override
    public Optional<PollState> state(PollKey key) {
        var now =
                query(where("_id").is(key.full()))
                        .withReadConcern(ReadConcern.LINEARIZABLE)
                        .maxTime(LONGEST_WAIT);
        now.fields().include("state");
        return Optional.ofNullable(mongo.findOne(now, StateOnly.class, PollDocument.COLLECTION))
                .map(StateOnly::state);
    }

    @Override
    public Optional<Integer> version(PollKey key) {
        var now = query(where("_id").is(key.full()));
        now.fields().include("version");
        return Optional.ofNullable(mongo.findOne(now, VersionOnly.class, PollDocument.COLLECTION))
                .map(VersionOnly::version);
    }

    @Override
    public List<Poll> of(CycleKey cycle) {
        return find(query(where("cycle").is(PollDocument.cycle(cycle))));
    }

    @Override
    public Optional<Poll> requested(String organisation, String request) {
        var own = PollDocument.request(organisation, request);
        return find(query(where("request").is(own))).stream().findFirst();
    }

    @Override
    public boolean add(Poll poll) {
        try {
            mongo.insert(PollDocument.of(poll), PollDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(Poll poll) {
        var before = where("_id").is(poll.key().full()).and("version").is(poll.version() - 1);
        return mongo.replace(query(before), PollDocument.of(poll), PollDocument.COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public List<Poll> unsettled() {
        return Stream.of(PollState.CLOSED, PollState.VOID)
                .map(over -> query(where("state").is(over).and("settled").is(false)))
                .flatMap(query -> find(query).stream())
                .toList();
    }

    @Override
    public void settle(PollKey key) {
        mongo.updateFirst(
                query(where("_id").is(key.full())),
                Update.update("settled", true),
                PollDocument.COLLECTION);
    }

    private List<Poll> find(Query query) {
        return mongo.find(query, PollDocument.class, PollDocument.COLLECTION).stream()
                .map(PollDocument::poll)
                .toList();
    }
}
