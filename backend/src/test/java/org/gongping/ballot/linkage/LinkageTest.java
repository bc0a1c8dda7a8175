package org.gongping.ballot.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.platform.embedded.EndedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.io.TempDirFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

/** The embedded database, its documents and the bytes of its file, in the matcher's hands. */
class LinkageTest {

    private static final int POLLS = Boolean.getBoolean("gongping.soak") ? 1000 : 30;
    private static final int PLANTED = 5;

    @TempDir(factory = InMemory.class)
    private Path folder;

    private final Moving moving = new Moving();
    private final Random random = new Random();
    private Simulation ready;

    /** Also if all vote in the order in which they collected, as in every second poll. */
    @Test
    void nothingStoredTellsWhoseABallotIsBetterThanChance() {
        prepare();
        var matcher = new Matcher(random);
        for (int poll = 0; poll < POLLS; poll++) {
            matcher.look(held(poll % 2 == 0));
        }

        assertThat(matcher.found()).as("%d and more", matcher.bound()).isEmpty();
        assertThat(matcher.right().keySet())
                .contains("storage / storage", "id / id", "roll / id", Matcher.SHARED)
                .contains("first in file / first in file", "last in file / last in file")
                .noneMatch(way -> way.contains("time"));
    }

    @Test
    void theMatcherFindsEveryLeakThatIsPlanted() {
        prepare();
        var held = Stream.generate(() -> held(true)).limit(PLANTED).toList();
        for (Plant plant : Plant.values()) {
            var matcher = new Matcher(random);
            held.forEach(one -> matcher.look(plant.apply(one)));

            assertThat(matcher.found()).containsEntry(plant.way, PLANTED * Simulation.VOTERS);
        }
    }

    private void prepare() {
        ready =
                moving.on(
                        file("ready"),
                        () -> Simulation.prepare(moving.federation(), random),
                        _ -> {});
    }

    private Held held(boolean inOneOrder) {
        try {
            var file = Files.copy(file("ready"), file("held"));
            var left = file("left");
            var held =
                    moving.on(
                            file,
                            () -> ready.hold(inOneOrder),
                            server -> EndedMongo.leave(server, left));
            var bytes = Files.readString(left, StandardCharsets.ISO_8859_1);
            Files.delete(left);
            Files.delete(file);
            return withFile(held, bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Held withFile(Held held, String file) {
        var old = held.stored();
        var stored =
                new Stored(
                        old.voters(), old.issues(), old.ballots(), old.leaves(), file, old.oplog());
        return new Held(stored, held.truth(), held.collected(), held.cast());
    }

    /** A thousand databases on a disk would wait for it for an hour. */
    private static final class InMemory implements TempDirFactory {

        private static final Path MEMORY = Path.of("/dev/shm");

        @Override
        public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext extension)
                throws IOException {
            return Files.isWritable(MEMORY)
                    ? Files.createTempDirectory(MEMORY, "gongping")
                    : Files.createTempDirectory("gongping");
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".mv");
    }
}
