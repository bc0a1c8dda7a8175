package org.gongping.ballot.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

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

    /** A change of a ballot, issue, sheet or slip would tell what the document does not. */
    @Test
    void theOplogHoldsInsertsOfBallotsAndIssuesAndOnceThePollIsOpenNothingOfVoters() {
        List<Logged> all;
        try (var client = MongoClients.create(TestMongo.freshUri())) {
            var held = held(client, false, (_, _) -> {});
            all = held.stored().oplog().stream().map(Logged::of).toList();
        }

        assertThat(kinds(all))
                .containsExactlyInAnyOrder(
                        "$cmd c",
                        "polls i",
                        "polls u",
                        "roll i",
                        "slips i",
                        "issuer-keys i",
                        "issuer-keys d",
                        "issues i",
                        "ballots i",
                        "boards i");
        var opened = all.stream().dropWhile(entry -> !entry.is("ballots", "i")).toList();
        assertThat(kinds(opened))
                .containsExactlyInAnyOrder(
                        "ballots i", "polls u", "$cmd c", "boards i", "issuer-keys d");
    }

    private static Set<String> kinds(List<Logged> entries) {
        return entries.stream().map(Logged::toString).collect(Collectors.toSet());
    }

    /** It is in no document any more, once the poll is closed. */
    @Test
    void theMatcherFindsWhatAloneTheOplogStillTells() {
        var matcher = new Matcher(random);
        try (var client = MongoClients.create(TestMongo.freshUri())) {
            for (int poll = 0; poll < QUEUES; poll++) {
                matcher.look(held(client, false, LinkageOnServerTest::leak));
            }
        }

        assertThat(matcher.found()).containsOnlyKeys(Matcher.SHARED);
    }

    private static void leak(Held held, MongoDatabase database) {
        var ballots = database.getCollection("ballots");
        held.truth()
                .forEach((issue, ballot) -> {
                    var own = Filters.eq("_id", ballot);
                    ballots.updateOne(own, Updates.set("n", issue.substring(20, 36)));
                    ballots.updateOne(own, Updates.unset("n"));
                });
    }

    private Matcher looked(int polls, boolean inOneOrder) {
        var matcher = new Matcher(random);
        try (var client = MongoClients.create(TestMongo.freshUri())) {
            for (int poll = 0; poll < polls; poll++) {
                matcher.look(held(client, inOneOrder, (_, _) -> {}));
            }
        }
        return matcher;
    }

    /** Holds a poll in a database of its own, and does something more to that. */
    private Held held(
            MongoClient client, boolean inOneOrder, BiConsumer<Held, MongoDatabase> more) {
        var name = "test_" + UUID.randomUUID().toString().replace("-", "");
        var database = client.getDatabase(name);
        var order = TestMongo.storageOrder(database);
        var mongo = TestOrganisations.database(client, name);
        var federation = new Federation(Simulation.VOTERS, mongo, order);
        var held = Simulation.prepare(federation, random).hold(inOneOrder);
        more.accept(held, database);
        var old = held.stored();
        var oplog = oplog(client, name);
        database.drop();
        var stored =
                new Stored(
                        old.voters(), old.issues(), old.ballots(), old.leaves(), old.file(), oplog);
        return new Held(stored, held.truth(), held.collected(), held.cast());
    }

    /** Also what was done together, which the log has as one command of another database. */
    private static List<Document> oplog(MongoClient client, String name) {
        var here = "^" + name + "\\.";
        return client.getDatabase("local")
                .getCollection("oplog.rs")
                .find(Filters.or(Filters.regex("ns", here), Filters.regex("o.applyOps.ns", here)))
                .sort(new Document("$natural", 1))
                .into(new ArrayList<>());
    }
}
