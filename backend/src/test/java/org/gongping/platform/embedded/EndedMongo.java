package org.gongping.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What an embedded server would leave behind if its process were killed now. */
public final class EndedMongo {

    private EndedMongo() {}

    /**
     * Copies its file as it is, between two commands: nothing is tidied up, and closing the server
     * afterwards does not reach the copy.
     */
    public static void leave(EmbeddedMongo server, Path copy) {
        server.backend().commits().alone(() -> copy(server.file().path(), copy));
    }

    private static void copy(Path from, Path to) {
        try {
            Files.copy(from, to);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
