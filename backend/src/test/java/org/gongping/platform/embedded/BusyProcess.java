package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import static java.util.Objects.requireNonNull;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;

import org.bson.Document;
import org.gongping.platform.embedded.Tally.Told;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** A process of its own that writes without end, until it is killed. */
final class BusyProcess {

    static final int WRITERS = 16;
    static final String READY = "READY";
    static final int GROUPS = 7;

    private final CountDownLatch atWork = new CountDownLatch(WRITERS);
    private final String round;
    private final Tally tally;
    private final MongoCollection<Document> entries;
    private final MongoCollection<Document> counters;

    private BusyProcess(RunningMongo mongo, String round, Tally tally) {
        this.round = round;
        this.tally = tally;
        entries = mongo.collection("entries");
        counters = mongo.collection("counters");
    }

    /** Arguments: the database file, the round's name, the tally's file. */
    public static void main(String[] args) throws InterruptedException {
        RunningMongo mongo = RunningMongo.on(Path.of(args[0]));
        Tally tally = Tally.open(Path.of(args[2]), WRITERS);
        BusyProcess process = new BusyProcess(mongo, args[1], tally);
        process.createIndexes();
        for (int writer = 0; writer < WRITERS; writer++) {
            process.start(writer);
        }
        process.atWork.await();
        System.out.println(READY);
    }

    private void createIndexes() {
        entries.createIndex(Indexes.ascending("key"), new IndexOptions().unique(true));
        entries.createIndex(Indexes.ascending("group"));
        entries.createIndex(Indexes.ascending("round", "tags"));
    }

    private void start(int writer) {
        Thread.ofPlatform().start(() -> writeWithoutEnd(writer));
        Thread.ofPlatform().start(() -> readWithoutEnd(writer));
    }

    private void writeWithoutEnd(int writer) {
        for (long i = 1; ; i++) {
            entries.insertOne(entry(round, writer, i));
            tally.note(writer, Told.INSERTED, i);
            if (i % 5 == 0) {
                entries.deleteOne(eq("_id", id(round, writer, i - 3)));
                tally.note(writer, Told.DELETED, i - 3);
            }
            counters.updateOne(eq("_id", counter(round, writer)), set("n", i), upsert());
            tally.note(writer, Told.UPDATED, i);
            Document drawn =
                    requireNonNull(
                            counters.findOneAndUpdate(eq("_id", "sequence"), inc("n", 1L), next()));
            tally.note(writer, Told.DRAWN, drawn.getLong("n"));
            atWork.countDown();
        }
    }

    private void readWithoutEnd(int writer) {
        while (true) {
            Document counter = counters.find(eq("_id", counter(round, writer))).first();
            if (counter != null) {
                tally.note(writer, Told.READ, counter.getLong("n"));
            }
        }
    }

    static Document entry(String round, int writer, long i) {
        String id = id(round, writer, i);
        return new Document("_id", id)
                .append("key", "key of " + id)
                .append("group", i % GROUPS)
                .append("round", round)
                .append("tags", List.of("writer " + writer, "even " + (i % 2 == 0)))
                .append("text", "文".repeat(60));
    }

    static String id(String round, int writer, long i) {
        return round + "-" + writer + "-" + i;
    }

    static String counter(String round, int writer) {
        return "counter-" + round + "-" + writer;
    }

    private static UpdateOptions upsert() {
        return new UpdateOptions().upsert(true);
    }

    private static FindOneAndUpdateOptions next() {
        return new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER);
    }
}
