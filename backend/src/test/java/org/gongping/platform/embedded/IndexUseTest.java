package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.regex;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.push;
import static com.mongodb.client.model.Updates.set;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;

import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Counts the documents that a query looks at; a scan looks at all 100. */
class IndexUseTest {

    private static final RunningMongo MONGO = RunningMongo.on(TemporaryFiles.absent("index.mv"));
    private static final MongoCollection<Document> CLAIMS = MONGO.collection("claims");

    /** Claim n: unit n/10, state n%2, evidence [h(n), h(n+1)], numbered. */
    @BeforeAll
    static void store() {
        CLAIMS.createIndex(Indexes.ascending("unit", "state"));
        CLAIMS.createIndex(Indexes.ascending("evidence"));
        CLAIMS.createIndex(Indexes.ascending("cycle", "photos.hash"));
        CLAIMS.createIndex(Indexes.ascending("number"), new IndexOptions().unique(true));
        List<Document> claims = new ArrayList<>();
        for (int n = 0; n < 100; n++) {
            claims.add(claim(n));
        }
        CLAIMS.insertMany(claims);
    }

    @AfterAll
    static void close() {
        MONGO.close();
    }

    private static Document claim(int n) {
        return new Document("_id", n)
                .append("unit", n / 10)
                .append("state", n % 2 == 0 ? "OPEN" : "DONE")
                .append("evidence", List.of("h" + n, "h" + (n + 1)))
                .append("cycle", 2026)
                .append("photos", List.of(new Document("hash", "p" + n), new Document("hash", "q")))
                .append("number", "no" + n);
    }

    static Stream<Arguments> queries() {
        return Stream.of(bySingleKeys(), byCompoundKeys(), byElements(), scans())
                .flatMap(Function.identity());
    }

    private static Stream<Arguments> bySingleKeys() {
        return Stream.of(
                Arguments.of("the id", eq("_id", 7), 1, Set.of(7)),
                Arguments.of("the id as another number type", eq("_id", 7.0), 1, Set.of(7)),
                Arguments.of("some ids", in("_id", 3, 5, 999), 2, Set.of(3, 5)),
                Arguments.of("a unique key", eq("number", "no9"), 1, Set.of(9)),
                Arguments.of("some unique keys", in("number", "no1", "no2"), 2, Set.of(1, 2)));
    }

    private static Stream<Arguments> byCompoundKeys() {
        return Stream.of(
                Arguments.of(
                        "all keys of a compound index",
                        and(eq("unit", 2), eq("state", "OPEN")),
                        5,
                        Set.of(20, 22, 24, 26, 28)),
                Arguments.of(
                        "all keys and a condition more",
                        and(eq("state", "OPEN"), eq("unit", 2), gte("_id", 26)),
                        5,
                        Set.of(26, 28)),
                Arguments.of(
                        "some values for the keys of a compound index",
                        and(in("unit", 0, 1), eq("state", "DONE"), gte("_id", 9)),
                        10,
                        Set.of(9, 11, 13, 15, 17, 19)));
    }

    private static Stream<Arguments> byElements() {
        return Stream.of(
                Arguments.of("one element of an array", eq("evidence", "h50"), 2, Set.of(49, 50)),
                Arguments.of("some elements", in("evidence", "h0", "h100"), 2, Set.of(0, 99)),
                Arguments.of(
                        "all of some elements", Filters.all("evidence", "h7", "h8"), 2, Set.of(7)),
                Arguments.of(
                        "a field of one element of an array in a compound index",
                        and(eq("cycle", 2026), eq("photos.hash", "p4")),
                        1,
                        Set.of(4)));
    }

    private static Stream<Arguments> scans() {
        return Stream.of(
                Arguments.of("a prefix of a compound index", eq("unit", 9), 100, range(90, 100)),
                Arguments.of("a range", gte("number", "no98"), 100, Set.of(98, 99)),
                Arguments.of("a pattern", regex("number", "^no9$"), 100, Set.of(9)),
                Arguments.of("nothing given", eq("evidence", null), 100, Set.of()),
                Arguments.of("a whole array", eq("evidence", List.of("h7", "h8")), 100, Set.of(7)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void aQueryByEqualityLooksAtItsCandidatesOnly(
            String name, Bson query, long looksAt, Set<Integer> finds) {
        Set<Integer> found = new TreeSet<>();

        long visited =
                MONGO.visitsDuring(
                        "claims",
                        () ->
                                CLAIMS.find(query)
                                        .forEach(claim -> found.add(claim.getInteger("_id"))));

        assertThat(found).isEqualTo(finds);
        assertThat(visited).isEqualTo(looksAt);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("queries")
    void aLeadingMatchOfAnAggregationLooksAtItsCandidatesOnly(
            String name, Bson query, long looksAt, Set<Integer> finds) {
        List<Bson> pipeline =
                List.of(Aggregates.match(query), Aggregates.project(new Document("_id", 1)));
        Set<Integer> found = new TreeSet<>();

        long visited =
                MONGO.visitsDuring(
                        "claims",
                        () ->
                                CLAIMS.aggregate(pipeline)
                                        .forEach(claim -> found.add(claim.getInteger("_id"))));

        assertThat(found).isEqualTo(finds);
        assertThat(visited).isEqualTo(looksAt);
    }

    @Test
    void countsUpdatesAndDeletesUseTheIndexToo() {
        long visited =
                MONGO.visitsDuring(
                        "claims",
                        () -> {
                            CLAIMS.countDocuments(eq("evidence", "h31"));
                            CLAIMS.updateMany(eq("evidence", "h31"), set("touched", true));
                            CLAIMS.deleteOne(eq("number", "none"));
                        });

        assertThat(visited).isEqualTo(4);
    }

    @Test
    void anIndexFollowsUpdatesOfItsArray() {
        CLAIMS.updateOne(eq("_id", 60), push("evidence", "extra"));
        assertThat(idsBy(eq("evidence", "extra"))).containsExactly(60);

        CLAIMS.updateOne(eq("_id", 60), pull("evidence", "extra"));
        assertThat(idsBy(eq("evidence", "extra"))).isEmpty();
    }

    @Test
    void anIndexFollowsInsertsAndDeletes() {
        CLAIMS.insertOne(claim(100).append("evidence", List.of("once", "twice")));
        assertThat(idsBy(eq("evidence", "twice"))).containsExactly(100);

        CLAIMS.deleteOne(eq("_id", 100));
        assertThat(idsBy(eq("evidence", "twice"))).isEmpty();
        assertThat(idsBy(eq("number", "no100"))).isEmpty();
    }

    @Test
    void anIndexMadeLaterServesWhatWasThereBefore() {
        MongoCollection<Document> late = MONGO.collection("late");
        late.insertMany(List.of(claim(1), claim(2), claim(3)));
        late.createIndex(Indexes.ascending("evidence"));

        long visited =
                MONGO.visitsDuring(
                        "late", () -> assertThat(late.find(eq("evidence", "h2"))).hasSize(2));

        assertThat(visited).isEqualTo(2);
    }

    private static List<Integer> idsBy(Bson query) {
        return CLAIMS.find(query).map(claim -> claim.getInteger("_id")).into(new ArrayList<>());
    }

    private static Set<Integer> range(int from, int to) {
        Set<Integer> numbers = new TreeSet<>();
        for (int n = from; n < to; n++) {
            numbers.add(n);
        }
        return numbers;
    }
}
