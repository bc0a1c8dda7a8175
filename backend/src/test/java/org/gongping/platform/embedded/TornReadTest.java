package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Readers and writers of the same documents at once; holds for a real MongoDB as well. */
class TornReadTest {

    private final MongoCollection<Document> things =
            TestMongo.freshDatabase().getCollection("things");

    @Test
    void noReadSeesHalfAnUpdate() throws Exception {
        for (int i = 0; i < 20; i++) {
            things.insertOne(new Document("_id", i).append("first", 0).append("last", 0));
        }
        Set<Document> torn = ConcurrentHashMap.newKeySet();
        AtomicInteger updates = new AtomicInteger();

        Clients.together(client -> {
            if (client < 6) {
                Clients.times(15, () -> change(client * 1000 + updates.incrementAndGet()));
            } else {
                Clients.times(15, () -> tornIn(client % 2 == 0 ? found() : aggregated(), torn));
            }
        });

        assertThat(torn).isEmpty();
        assertThat(updates).hasValue(90);
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
            if (!Objects.equals(document.get("first"), document.get("last"))) {
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
}
