package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What sixteen clients at once may rely on; holds for a real MongoDB as well. */
class ConcurrencyTest {

    private static final int CLIENTS = 16;

    private final MongoCollection<Document> things =
            TestMongo.freshDatabase().getCollection("things");

    @Test
    void everyDrawFromASequenceIsDistinct() throws Exception {
        FindOneAndUpdateOptions next =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        things.insertOne(new Document("_id", "sequence").append("n", 0));
        Set<Integer> drawn = ConcurrentHashMap.newKeySet();

        together(
                _ ->
                        times(
                                50,
                                () ->
                                        drawn.add(
                                                things.findOneAndUpdate(
                                                                eq("_id", "sequence"),
                                                                inc("n", 1),
                                                                next)
                                                        .getInteger("n"))));

        assertThat(drawn).hasSize(CLIENTS * 50);
        assertThat(things.find().first()).containsEntry("n", CLIENTS * 50);
    }

    @Test
    void aTaskIsTakenByOneClientOnly() throws Exception {
        List<Document> tasks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            tasks.add(new Document("_id", i).append("state", "new"));
        }
        things.insertMany(tasks);
        things.createIndex(Indexes.ascending("state"));
        List<Integer> taken = java.util.Collections.synchronizedList(new ArrayList<>());

        together(
                client -> {
                    Document task;
                    while ((task = take(client)) != null) {
                        taken.add(task.getInteger("_id"));
                    }
                });

        assertThat(taken).hasSize(300).doesNotHaveDuplicates();
    }

    private Document take(int client) {
        return things.findOneAndUpdate(eq("state", "new"), set("state", "taken by " + client));
    }

    @Test
    void aUniqueKeyIsInsertedOnce() throws Exception {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        AtomicInteger refused = new AtomicInteger();

        together(
                client -> {
                    for (int key = 0; key < 50; key++) {
                        if (!inserts(new Document("key", key).append("by", client))) {
                            refused.incrementAndGet();
                        }
                    }
                });

        assertThat(things.countDocuments()).isEqualTo(50);
        assertThat(refused).hasValue((CLIENTS - 1) * 50);
    }

    @Test
    void aUniqueKeyIsTakenByOneUpdateOnly() throws Exception {
        things.createIndex(Indexes.ascending("seat"), new IndexOptions().unique(true));
        for (int client = 0; client < CLIENTS; client++) {
            things.insertOne(new Document("_id", client).append("seat", "own " + client));
        }
        AtomicInteger seated = new AtomicInteger();

        together(
                client -> {
                    if (updatesSeat(client)) {
                        seated.incrementAndGet();
                    }
                });

        assertThat(seated).hasValue(1);
        assertThat(things.countDocuments(eq("seat", "the one"))).isEqualTo(1);
    }

    private boolean updatesSeat(int client) {
        try {
            return things.updateOne(eq("_id", client), set("seat", "the one")).getModifiedCount() == 1;
        } catch (MongoWriteException failure) {
            assertThat(failure.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return false;
        }
    }

    private boolean inserts(Document document) {
        try {
            things.insertOne(document);
            return true;
        } catch (MongoWriteException failure) {
            assertThat(failure.getError().getCategory()).isEqualTo(ErrorCategory.DUPLICATE_KEY);
            return false;
        }
    }

    @Test
    void aReplacementGuardedByAVersionLosesNoOther() throws Exception {
        things.insertOne(new Document("_id", 1).append("version", 0).append("sum", 0));
        AtomicInteger won = new AtomicInteger();

        together(
                _ ->
                        times(
                                30,
                                () -> {
                                    Document seen = things.find(eq("_id", 1)).first();
                                    won.addAndGet(replaces(seen) ? 1 : 0);
                                }));

        assertThat(won).hasPositiveValue();
        assertThat(things.find().first())
                .containsEntry("version", won.get())
                .containsEntry("sum", won.get());
    }

    private boolean replaces(Document seen) {
        int version = seen.getInteger("version");
        Document next =
                new Document("version", version + 1).append("sum", seen.getInteger("sum") + 1);
        return things.replaceOne(and(eq("_id", 1), eq("version", version)), next)
                        .getModifiedCount()
                == 1;
    }

    @Test
    void noReadSeesHalfAnUpdate() throws Exception {
        for (int i = 0; i < 20; i++) {
            things.insertOne(new Document("_id", i).append("first", 0).append("last", 0));
        }
        Set<Document> torn = ConcurrentHashMap.newKeySet();
        AtomicInteger updates = new AtomicInteger();

        together(
                client -> {
                    if (client < 6) {
                        times(60, () -> change(client * 1000 + updates.incrementAndGet()));
                    } else {
                        times(60, () -> tornIn(client % 2 == 0 ? found() : aggregated(), torn));
                    }
                });

        assertThat(torn).isEmpty();
        assertThat(updates).hasValue(360);
    }

    private void change(int value) {
        String field = "field" + value % 5;
        things.updateMany(
                lt("_id", 10),
                combine(
                        set("first", value),
                        value % 2 == 0 ? set(field, value) : unset(field),
                        set("last", value)),
                new UpdateOptions());
    }

    private MongoIterable<Document> found() {
        return things.find(lt("_id", 10));
    }

    private MongoIterable<Document> aggregated() {
        return things.aggregate(List.of(Aggregates.match(lt("_id", 10))));
    }

    private static void tornIn(MongoIterable<Document> read, Set<Document> torn) {
        for (Document document : read) {
            if (!document.get("first").equals(document.get("last"))) {
                torn.add(document);
            }
        }
    }

    @Test
    void aHandedOutDocumentIsNotChangedLater() {
        things.insertOne(new Document("_id", 1).append("list", new ArrayList<>(List.of("a"))));
        Document before =
                things.findOneAndUpdate(
                        eq("_id", 1), new Document("$push", new Document("list", "b")));

        assertThat(before).containsEntry("list", List.of("a"));
        assertThat(things.find().first()).containsEntry("list", List.of("a", "b"));
    }

    private static void times(int count, Runnable action) {
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }

    private static void together(IntConsumer client) throws Exception {
        Set<Future<?>> running = new HashSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                int number = i;
                running.add(clients.submit(() -> client.accept(number)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
