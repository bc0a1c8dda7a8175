package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

class StorageOrderTest {

    private static final int BALLOTS = 80;

    private final Path file = TemporaryFiles.absent("box.mv");

    @Test
    void theFileHoldsEachBallotOnceAndInTheOrderOfIds() throws IOException {
        try (RunningMongo mongo = RunningMongo.on(file)) {
            castInRandomOrder(mongo, new Random(7));
            List<String> onceInOrder =
                    allBallots().stream().map(ballot -> ballot.getString("marks")).toList();
            assertThat(marksInFile()).as("before").isNotEqualTo(onceInOrder);

            mongo.server().storageOrder("d").forget("ballots");

            assertThat(marksInFile()).isEqualTo(onceInOrder);
        }
    }

    @Test
    void aDeletedBallotIsGoneFromTheFile() throws IOException {
        try (RunningMongo mongo = RunningMongo.on(file)) {
            castInRandomOrder(mongo, new Random(8));
            mongo.collection("ballots").deleteOne(eq("_id", id(5)));

            mongo.server().storageOrder("d").forget("ballots");

            assertThat(marksInFile()).hasSize(BALLOTS - 1).doesNotContain("[[" + id(5) + "]]");
        }
    }

    @Test
    void everythingIsStillThereAfterwardsAndAfterReopening() {
        try (RunningMongo mongo = RunningMongo.on(file)) {
            castInRandomOrder(mongo, new Random(9));
            mongo.server().storageOrder("d").forget("ballots");
            assertThat(ballotsIn(mongo)).isEqualTo(allBallots());
        }
        try (RunningMongo mongo = RunningMongo.on(file)) {
            assertThat(ballotsIn(mongo)).isEqualTo(allBallots());
            assertThat(mongo.collection("others").countDocuments()).isEqualTo(BALLOTS);
        }
    }

    @Test
    void answersComeInTheOrderOfIdsWhicheverIndexServesThem() {
        try (RunningMongo mongo = RunningMongo.on(file)) {
            mongo.collection("ballots").createIndex(Indexes.ascending("poll"));
            castInRandomOrder(mongo, new Random(10));

            assertThat(mongo.collection("ballots").find(eq("poll", "p")))
                    .extracting(ballot -> ballot.getString("_id"))
                    .isSorted();
        }
    }

    @Test
    void anUnknownCollectionHasNoOrderToForget() {
        try (RunningMongo mongo = RunningMongo.on(file)) {
            mongo.server().storageOrder("d").forget("nothing");
            assertThat(mongo.client().getDatabase("d").listCollectionNames()).isEmpty();
        }
    }

    /** Other collections change between the casts, so that old ballots share chunks with them. */
    private static void castInRandomOrder(RunningMongo mongo, Random random) {
        MongoCollection<Document> ballots = mongo.collection("ballots");
        MongoCollection<Document> others = mongo.collection("others");
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < BALLOTS; i++) {
            order.add(i);
            others.insertOne(new Document("_id", i));
        }
        Collections.shuffle(order, random);
        for (int i : order) {
            ballots.insertOne(ballot(i));
            others.updateOne(eq("_id", random.nextInt(BALLOTS)), set("seen", i));
        }
    }

    private static Document ballot(int number) {
        return new Document("_id", id(number))
                .append("poll", "p")
                .append("marks", "[[" + id(number) + "]]");
    }

    private static String id(int number) {
        return "ballot-%04d".formatted(number);
    }

    private static List<Document> allBallots() {
        List<Document> all = new ArrayList<>();
        for (int i = 0; i < BALLOTS; i++) {
            all.add(ballot(i));
        }
        return all;
    }

    private static List<Document> ballotsIn(RunningMongo mongo) {
        return mongo.collection("ballots").find().into(new ArrayList<>());
    }

    /** Every mark of a ballot in the file's bytes, older copies too, from its beginning. */
    private List<String> marksInFile() throws IOException {
        String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        return Pattern.compile("\\[\\[ballot-\\d{4}\\]\\]")
                .matcher(bytes)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
