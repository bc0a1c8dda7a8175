package org.gongping.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * What a process was told by the database, noted in memory mapped to a file: a killed process
 * leaves every note behind.
 */
final class Tally {

    /** What can be told to one writer. */
    enum Told {
        INSERTED(0),
        DELETED(1),
        UPDATED(2),
        DRAWN(3),
        READ(4);

        private final int column;

        Told(int column) {
            this.column = column;
        }
    }

    private static final int LINE = Told.values().length;

    private final MappedByteBuffer notes;

    private Tally(MappedByteBuffer notes) {
        this.notes = notes;
    }

    static Tally open(Path file, int writers) {
        try (FileChannel channel =
                FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE)) {
            long bytes = (long) writers * LINE * Long.BYTES;
            return new Tally(channel.map(FileChannel.MapMode.READ_WRITE, 0, bytes));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    void note(int writer, Told what, long value) {
        notes.putLong(position(writer, what), value);
    }

    long read(int writer, Told what) {
        return notes.getLong(position(writer, what));
    }

    private static int position(int writer, Told what) {
        return (writer * LINE + what.column) * Long.BYTES;
    }
}
