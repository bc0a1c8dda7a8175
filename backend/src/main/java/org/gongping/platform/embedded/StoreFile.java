package org.gongping.platform.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/** The one file that holds all databases, opened by one process at a time. */
record StoreFile(MVStore store, WipingFileStore space) {

    private static final String ROUNDS = "upkeep.rounds";

    /** A chunk may be reused as soon as two later versions are on disk; nobody reads old ones. */
    private static final int NO_OLD_VERSIONS = 0;

    static StoreFile open(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            WipingFileStore space = WipingFileStore.open(file);
            MVStore store =
                    new MVStore.Builder().adoptFileStore(space).autoCommitDisabled().open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(NO_OLD_VERSIONS);
            return new StoreFile(store, space);
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new DatabaseInUse(file);
            }
            throw failure;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Rewrites sparsely filled chunks; returns whether there was anything to gain. */
    boolean rewriteChunksBelow(int fillRate, int bytes) {
        return store.compact(fillRate, bytes);
    }

    /** Stores a new version even if nothing changed: only that sets free what the last one left. */
    void commitAnyway() {
        store.openMap(ROUNDS).put("last", store.getCurrentVersion());
        store.commit();
        space.dropUnusedChunks();
    }
}
