package org.gongping.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files for tests, below the build's own folder. */
final class TemporaryFiles {

    private TemporaryFiles() {}

    /** The path of a file that does not exist yet, in a folder of its own. */
    static Path absent(String name) {
        try {
            Path parent = Files.createDirectories(Path.of("target", "embedded-mongo"));
            Path folder = Files.createTempDirectory(parent, "test");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(name);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
