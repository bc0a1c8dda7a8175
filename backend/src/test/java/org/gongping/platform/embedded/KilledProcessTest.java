package org.gongping.platform.embedded;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;

import org.bson.Document;
import org.gongping.platform.embedded.Tally.Told;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Kills a real process in the middle of its work, round after round on the same file, and compares
 * what the file holds with what the process had been told. With {@code -Dgongping.soak=true} for 20
 * rounds.
 */
class KilledProcessTest {

    private static final Path FILE = TemporaryFiles.absent("killed.mv");
    private static final int INDEX_PROBES = 300;

    static Stream<String> rounds() {
        int count = Boolean.getBoolean("gongping.soak") ? 20 : 2;
        return IntStream.rangeClosed(1, count).mapToObj(round -> "round" + round);
    }

    @ParameterizedTest
    @MethodSource("rounds")
    void whatWasAnsweredOutlivesTheProcess(String round) throws Exception {
        Path notes = TemporaryFiles.absent("notes");
        runAndKill(round, notes);

        Tally told = Tally.open(notes, BusyProcess.WRITERS);
        try (RunningMongo mongo = RunningMongo.on(FILE)) {
            Map<String, Document> entries = entriesOf(mongo, round);
            assertThat(misses(told, round, entries)).isEmpty();
            assertThat(staleCounters(told, round, mongo.collection("counters"))).isEmpty();
            assertIndexesAreInStep(mongo, round, entries);
        }
    }

    private static void runAndKill(String round, Path notes) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BusyProcess.class.getName(),
                                FILE.toString(),
                                round,
                                notes.toString())
                        .redirectErrorStream(true)
                        .start();
        try (BufferedReader output = process.inputReader()) {
            awaitReady(output);
            Thread.sleep(ThreadLocalRandom.current().nextInt(200, 1500));
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static void awaitReady(BufferedReader output) throws IOException {
        List<String> said = new ArrayList<>();
        String line = "";
        while (!BusyProcess.READY.equals(line)) {
            line = output.readLine();
            said.add(line);
            assertThat(line).as(() -> String.join("\n", said)).isNotNull();
        }
    }

    private static Map<String, Document> entriesOf(RunningMongo mongo, String round) {
        Map<String, Document> entries = new TreeMap<>();
        for (Document entry : mongo.collection("entries").find()) {
            if (round.equals(entry.getString("round"))) {
                entries.put(entry.getString("_id"), entry);
            }
        }
        return entries;
    }

    /** Told stored but absent or different, or told deleted but there. */
    private static List<String> misses(Tally told, String round, Map<String, Document> entries) {
        List<String> misses = new ArrayList<>();
        for (int writer = 0; writer < BusyProcess.WRITERS; writer++) {
            long inserted = told.read(writer, Told.INSERTED);
            long deleted = told.read(writer, Told.DELETED);
            assertThat(inserted).as("the writer got to work").isPositive();
            for (long i = 1; i <= inserted; i++) {
                boolean doomed = i % 5 == 2;
                Document entry = entries.get(BusyProcess.id(round, writer, i));
                if (doomed ? i <= deleted && entry != null : isNot(entry, round, writer, i)) {
                    misses.add(BusyProcess.id(round, writer, i) + " is " + entry);
                }
            }
        }
        return misses;
    }

    private static boolean isNot(@Nullable Document entry, String round, int writer, long i) {
        return !BusyProcess.entry(round, writer, i).equals(entry);
    }

    private static List<String> staleCounters(
            Tally told, String round, MongoCollection<Document> counters) {
        long sequence = valueOf(counters, "sequence");
        List<String> stale = new ArrayList<>();
        for (int writer = 0; writer < BusyProcess.WRITERS; writer++) {
            long stored = valueOf(counters, BusyProcess.counter(round, writer));
            long newest = Math.max(told.read(writer, Told.UPDATED), told.read(writer, Told.READ));
            if (stored < newest) {
                stale.add(writer + " was told " + newest + ", stored is " + stored);
            }
            if (sequence < told.read(writer, Told.DRAWN)) {
                stale.add(writer + " drew a number beyond " + sequence);
            }
        }
        return stale;
    }

    private static long valueOf(MongoCollection<Document> counters, String id) {
        Document counter = counters.find(eq("_id", id)).first();
        return counter == null ? 0 : counter.getLong("n");
    }

    private static void assertIndexesAreInStep(
            RunningMongo mongo, String round, Map<String, Document> entries) {
        MongoCollection<Document> collection = mongo.collection("entries");
        List<Document> probes = entries.values().stream().limit(INDEX_PROBES).toList();
        assertThat(mongo.visitsDuring("entries", () -> assertFoundByKey(collection, probes)))
                .isEqualTo(probes.size());
        for (long group = 0; group < BusyProcess.GROUPS; group++) {
            Object wanted = group;
            assertThat(collection.find(eq("group", group)))
                    .filteredOn(entry -> round.equals(entry.get("round")))
                    .containsExactlyInAnyOrderElementsOf(
                            having(entries, entry -> wanted.equals(entry.get("group"))));
        }
        assertThat(collection.find(and(eq("round", round), eq("tags", "even true"))))
                .containsExactlyInAnyOrderElementsOf(
                        having(entries, KilledProcessTest::isTaggedEven));
    }

    private static void assertFoundByKey(
            MongoCollection<Document> collection, List<Document> probes) {
        for (Document probe : probes) {
            assertThat(collection.find(eq("key", probe.get("key"))).first()).isEqualTo(probe);
        }
    }

    private static boolean isTaggedEven(Document entry) {
        return entry.getList("tags", String.class).contains("even true");
    }

    private static List<Document> having(
            Map<String, Document> entries, Predicate<Document> condition) {
        return entries.values().stream().filter(condition).toList();
    }
}
