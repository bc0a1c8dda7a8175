package org.gongping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** A file that somebody named on the command line. */
final class GivenFile {

    private static final long MOST_BYTES = 512L << 20;

    private GivenFile() {}

    /** All of it; whatever is wrong with the name or the file is an {@link IOException}. */
    static byte[] read(String name) throws IOException {
        var path = path(name);
        if (Files.size(path) > MOST_BYTES) {
            throw new IOException("it is larger than 512 MiB");
        }
        return Files.readAllBytes(path);
    }

    private static Path path(String name) throws IOException {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
