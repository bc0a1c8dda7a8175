package org.gongping.ballot.killed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.box.Board;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Ends a process at every write as {@link KilledPollTest} does, on a real MongoDB: that goes on by
 * itself, and another process begins on what is there.
 */
@EnabledIf("org.gongping.platform.embedded.TestMongo#isReal")
class KilledOnServerTest {

    private static final KillPoint NOWHERE = new KillPoint(() -> {});

    private final String prepared = freshName();
    private final List<String> used = new ArrayList<>();
    private Papers papers;

    @AfterEach
    void drop() {
        try (var client = client(NOWHERE)) {
            used.forEach(name -> client.getDatabase(name).drop());
        }
    }

    @Test
    void whereverItEndsEverybodyFinishesOnceAndTheBoardIsTheSame() {
        try (var client = client(NOWHERE)) {
            papers = VotingDay.prepare(federation(client, prepared, NOWHERE));
        }
        var point = new KillPoint(() -> {});
        var expected = heldWithoutAnEnd(point);

        for (int write = 1; write <= point.writes(); write++) {
            assertFinished(write, endedAt(write, false), expected);
        }
        assertFinished(1, endedAt(1, true), expected);
    }

    private Board heldWithoutAnEnd(KillPoint point) {
        try (var client = client(point)) {
            var day = new VotingDay(federation(client, copy(client), point), papers);
            point.arm(0, false);
            day.run();
            // One of issuing, opening and each cast; closing: poll, board, orders, keys, papers.
            assertThat(point.writes()).isGreaterThanOrEqualTo(11);
            return day.finished();
        }
    }

    private String endedAt(int write, boolean before) {
        var point = KillPoint.inThisProcess();
        try (var client = client(point)) {
            var name = copy(client);
            var day = new VotingDay(federation(client, name, point), papers);
            point.arm(write, before);
            assertThatThrownBy(day::run).isInstanceOf(KillPoint.Ended.class);
            return name;
        }
    }

    private void assertFinished(int write, String name, Board expected) {
        try (var client = client(NOWHERE)) {
            var day = new VotingDay(federation(client, name, NOWHERE), papers);
            day.runAgain();
            assertThat(day.finished()).as("after write " + write).isEqualTo(expected);
        }
    }

    /** The prepared poll in another database, its collections made as at a start. */
    private String copy(MongoClient client) {
        var name = freshName();
        var to = client.getDatabase(name);
        federation(client, name, NOWHERE);
        var from = client.getDatabase(prepared);
        from.listCollectionNames().forEach(collection -> copy(from, to, collection));
        return name;
    }

    private static void copy(MongoDatabase from, MongoDatabase to, String collection) {
        var all = from.getCollection(collection).find().into(new ArrayList<Document>());
        if (!all.isEmpty()) {
            to.getCollection(collection).insertMany(all);
        }
    }

    private Federation federation(MongoClient client, String name, KillPoint point) {
        used.add(name);
        var order = point.counting(TestMongo.storageOrder(client.getDatabase(name)));
        var mongo = TestOrganisations.database(client, name);
        return new Federation(Running.MEMBERS, mongo, order);
    }

    private static MongoClient client(KillPoint point) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(TestMongo.freshUri()))
                        .addCommandListener(point)
                        .build());
    }

    private static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }
}
