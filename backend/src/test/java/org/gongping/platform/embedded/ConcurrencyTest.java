package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;

import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What sixteen clients at once may rely on; holds for a real MongoDB as well. */
class ConcurrencyTest {

    private final MongoCollection<Document> things =
            TestMongo.freshDatabase().getCollection("things");

    @Test
    void everyDrawFromASequenceIsDistinct() throws Exception {
        FindOneAndUpdateOptions next =
                new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
        things.insertOne(new Document("_id", "sequence").append("n", 0));
        Set<Integer> drawn = ConcurrentHashMap.newKeySet();

        Clients.together(_ -> Clients.times(50, () -> drawn.add(draw(next))));

        assertThat(drawn).hasSize(Clients.COUNT * 50);
        assertThat(things.find().first()).containsEntry("n", Clients.COUNT * 50);
    }

    private Integer draw(FindOneAndUpdateOptions next) {
        Document drawn = things.findOneAndUpdate(eq("_id", "sequence"), inc("n", 1), next);
        return requireNonNull(drawn).getInteger("n");
    }

    @Test
    void aTaskIsTakenByOneClientOnly() throws Exception {
        List<Document> tasks = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            tasks.add(new Document("_id", i).append("state", "new"));
        }
        things.insertMany(tasks);
        things.createIndex(Indexes.ascending("state"));
        List<Integer> taken = Collections.synchronizedList(new ArrayList<>());

        Clients.together(client -> {
            Document task;
            while ((task = take(client)) != null) {
                taken.add(task.getInteger("_id"));
            }
        });

        assertThat(taken).hasSize(300).doesNotHaveDuplicates();
    }

    private @Nullable Document take(int client) {
        return things.findOneAndUpdate(eq("state", "new"), set("state", "taken by " + client));
    }

    @Test
    void aUniqueKeyIsInsertedOnce() throws Exception {
        things.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        AtomicInteger refused = new AtomicInteger();

        Clients.together(client -> {
            for (int key = 0; key < 50; key++) {
                if (!inserts(new Document("key", key).append("by", client))) {
                    refused.incrementAndGet();
                }
            }
        });

        assertThat(things.countDocuments()).isEqualTo(50);
        assertThat(refused).hasValue((Clients.COUNT - 1) * 50);
    }

    @Test
    void aUniqueKeyIsTakenByOneUpdateOnly() throws Exception {
        things.createIndex(Indexes.ascending("seat"), new IndexOptions().unique(true));
        for (int client = 0; client < Clients.COUNT; client++) {
            things.insertOne(new Document("_id", client).append("seat", "own " + client));
        }
        AtomicInteger seated = new AtomicInteger();

        Clients.together(client -> {
            if (updatesSeat(client)) {
                seated.incrementAndGet();
            }
        });

        assertThat(seated).hasValue(1);
        assertThat(things.countDocuments(eq("seat", "the one"))).isEqualTo(1);
    }

    private boolean updatesSeat(int client) {
        try {
            return things.updateOne(eq("_id", client), set("seat", "the one")).getModifiedCount()
                    == 1;
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

        Clients.together(_ ->
                Clients.times(
                        30,
                        () -> {
                            Document seen = things.find(eq("_id", 1)).first();
                            won.addAndGet(replaces(requireNonNull(seen)) ? 1 : 0);
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
        return things.replaceOne(and(eq("_id", 1), eq("version", version)), next).getModifiedCount()
                == 1;
    }
}
