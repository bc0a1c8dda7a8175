package org.gongping.ballot.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.ArrayList;
import java.util.Random;
import java.util.UUID;

/** A real MongoDB, its documents and its oplog, in the matcher's hands. */
@EnabledIf("org.gongping.platform.embedded.TestMongo#isReal")
class LinkageOnServerTest {

    private static final int POLLS = Boolean.getBoolean("gongping.soak") ? 1000 : 30;
    private static final int QUEUES = 5;

    private final Random random = new Random();

    @Test
    void neitherDocumentsNorOplogTellWhoseABallotIsBetterThanChance() {
        var matcher = looked(POLLS, false);

        assertThat(matcher.found()).as("%d and more", matcher.bound()).isEmpty();
        assertThat(matcher.right().keySet()).contains("oplog / oplog", "storage / storage");
    }

    /** What no setting of ours takes from a real server, and docs/security.md tells. */
    @Test
    void theOplogAloneTellsItIfAllVoteInTheOrderInWhichTheyCollected() {
        var matcher = looked(QUEUES, true);

        assertThat(matcher.found()).containsOnlyKeys("oplog / oplog");
    }

    private Matcher looked(int polls, boolean inOneOrder) {
        var matcher = new Matcher(random);
        try (var client = MongoClients.create(TestMongo.freshUri())) {
            for (int poll = 0; poll < polls; poll++) {
                matcher.look(held(client, inOneOrder));
            }
        }
        return matcher;
    }

    private Held held(MongoClient client, boolean inOneOrder) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        var database = client.getDatabase(name);
        var order = TestMongo.storageOrder(database);
        var mongo = TestOrganisations.database(client, name);
        var federation = new Federation(Simulation.VOTERS, mongo, order);
        var held = Simulation.prepare(federation, random).hold(inOneOrder);
        var inserts = Filters.and(Filters.eq("op", "i"), Filters.regex("ns", "^" + name + "\\."));
        var oplog =
                client.getDatabase("local")
                        .getCollection("oplog.rs")
                        .find(inserts)
                        .sort(new Document("$natural", 1))
                        .into(new ArrayList<>());
        database.drop();
        var old = held.stored();
        var stored =
                new Stored(
                        old.voters(), old.issues(), old.ballots(), old.leaves(), old.file(), oplog);
        return new Held(stored, held.truth(), held.collected(), held.cast());
    }
}
