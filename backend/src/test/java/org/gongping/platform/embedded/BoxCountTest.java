package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;
import org.bson.BsonString;
import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.box.Ballot;
import org.gongping.ballot.box.Ballots;
import org.gongping.organisation.mongo.TestOrganisations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Turnout is counted once a second, so counting must not look at the ballots of other polls. */
class BoxCountTest {

    private static final String POLL = "fed:2025:review:staff:1";
    private static final int OWN = 3;

    @Test
    void countingAGroupLooksAtItsOwnBallotsOnly() {
        try (var mongo = RunningMongo.on(TemporaryFiles.absent("count.mv"))) {
            var database = TestOrganisations.database(mongo.client(), "d");
            var order = mongo.server().storageOrder("d");
            var box = filled(new Federation(4, database, order).of(Ballots.class));

            long visited =
                    mongo.visitsDuring(
                            "ballots", () -> assertThat(box.count(POLL, "staff")).isEqualTo(OWN));

            assertThat(visited).isEqualTo(OWN);
        }
    }

    @Test
    @EnabledIf("org.gongping.platform.embedded.TestMongo#isReal")
    void aRealServerCountsAGroupByTheIndexToo() {
        var address = new ConnectionString(TestMongo.freshUri());
        var name = address.getDatabase();
        var counts = new Counts();
        try (var client =
                MongoClients.create(
                        MongoClientSettings.builder()
                                .applyConnectionString(address)
                                .addCommandListener(counts)
                                .build())) {
            var mongo = TestOrganisations.database(client, name);
            var order = TestMongo.storageOrder(client.getDatabase(name));
            var box = filled(new Federation(4, mongo, order).of(Ballots.class));
            assertThat(box.count(POLL, "staff")).isEqualTo(OWN);

            assertIndexed(client.getDatabase(name).runCommand(counts.explain()));
        }
    }

    private static Ballots filled(Ballots box) {
        for (int ballot = 0; ballot < 50; ballot++) {
            put(box, "fed:2025:review:seconded:1", "staff", ballot);
            put(box, "fed:2025:review:staff:2", "deputies", 100 + ballot);
        }
        for (int ballot = 0; ballot < OWN; ballot++) {
            put(box, POLL, "staff", 200 + ballot);
            put(box, POLL, "deputies", 300 + ballot);
        }
        return box;
    }

    private static void put(Ballots box, String poll, String group, int number) {
        var id = "fed:%064x".formatted(number);
        assertThat(box.add(new Ballot(id, poll, group, new TreeMap<>(Map.of("1", "90")), false)))
                .isTrue();
    }

    /** The last key that a server looks at is the first beyond those that it counts. */
    private static void assertIndexed(Document explained) {
        var looked = explained.get("executionStats", Document.class);
        assertThat(explained.toJson()).containsPattern("COUNT_SCAN|\"IXSCAN");
        assertThat(looked.getInteger("totalKeysExamined")).isBetween(OWN, OWN + 1);
        assertThat(looked.getInteger("totalDocsExamined")).isLessThanOrEqualTo(OWN);
    }

    /** The last aggregation that was sent, as counting is one. */
    private static final class Counts implements CommandListener {

        private final List<BsonDocument> sent = new ArrayList<>();

        @Override
        public void commandStarted(CommandStartedEvent event) {
            if (event.getCommandName().equals("aggregate")) {
                sent.add(event.getCommand().clone());
            }
        }

        BsonDocument explain() {
            var count = new BsonDocument();
            for (String key : List.of("aggregate", "pipeline", "cursor")) {
                count.append(key, sent.getLast().get(key));
            }
            return new BsonDocument("explain", count)
                    .append("verbosity", new BsonString("executionStats"));
        }
    }
}
