package org.gongping.platform.embedded;

import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/**
 * Writes all data into a new file and puts that in the place of the old one, in one step: whenever
 * the process ends, one of the two is there, whole. (The store's own way of moving chunks within
 * the file overwrites, in rare layouts, what a crash would still need.)
 */
final class CompactCopy {

    private static final Logger log = LoggerFactory.getLogger(CompactCopy.class);
    private static final int SPARSE_PERCENT = 50;
    private static final long SMALL_BYTES = 4L << 20;
    private static final int MOST_UNSAVED_BYTES = 16 << 20;

    private CompactCopy() {}

    static void removeLeftover(Path path) throws IOException {
        Files.deleteIfExists(copyOf(path));
    }

    /** Does nothing to a small or well filled file; a failure leaves the old file as it is. */
    static void replaceIfSparse(StoreFile file) {
        WipingFileStore space = file.space();
        if (space.size() < SMALL_BYTES || space.livePercent() >= SPARSE_PERCENT) {
            return;
        }
        try {
            removeLeftover(file.path());
            file.commit();
            write(file.store(), copyOf(file.path()));
            replace(file.path());
        } catch (IOException | RuntimeException failure) {
            log.warn("The database file stays as large as it is: {}", failure.toString());
        }
    }

    private static Path copyOf(Path path) {
        return path.resolveSibling(path.getFileName() + ".compact");
    }

    private static void write(MVStore source, Path copy) {
        try (MVStore target = StoreFile.openStore(WipingFileStore.open(copy))) {
            for (String name : source.getMapNames()) {
                if (name.startsWith(StoreFile.DOCUMENTS)) {
                    copy(source, target, name, StoredBson.documentsById());
                } else {
                    copy(source, target, name, new MVMap.Builder<Object, Object>());
                }
            }
            target.commit();
            target.sync();
        }
    }

    private static <K, V> void copy(
            MVStore source, MVStore target, String name, MVMap.Builder<K, V> builder) {
        MVMap<K, V> copied = target.openMap(name, builder);
        for (Map.Entry<K, V> entry : source.openMap(name, builder).entrySet()) {
            copied.put(entry.getKey(), entry.getValue());
            if (target.getUnsavedMemory() > MOST_UNSAVED_BYTES) {
                target.commit();
            }
        }
    }

    /** The old file stays locked until it is gone, so that no other process can begin with it. */
    private static void replace(Path path) throws IOException {
        Files.move(
                copyOf(path),
                path,
                StandardCopyOption.ATOMIC_MOVE,
                StandardCopyOption.REPLACE_EXISTING);
    }
}
