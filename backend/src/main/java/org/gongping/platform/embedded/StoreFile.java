package org.gongping.platform.embedded;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The one file that holds all databases, opened by one process at a time. */
record StoreFile(Path path, MVStore store, WipingFileStore space) implements Disk {

    /** The maps with this prefix hold documents; the library's naming. */
    static final String DOCUMENTS = "databases.";

    private static final Logger log = LoggerFactory.getLogger(StoreFile.class);
    private static final String UPKEEP = "upkeep";

    static StoreFile open(Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            WipingFileStore space = WipingFileStore.open(path);
            CompactCopy.removeLeftover(path);
            return new StoreFile(path, openStore(space), space);
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new DatabaseInUse(path);
            }
            throw failure;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /**
     * Every version is synced before the next is written, so older ones need not be kept. A version
     * is written by a commit and by nothing else: with a buffer of any size the store would write
     * one in the middle of a large command, when half of it is done.
     */
    static MVStore openStore(WipingFileStore space) {
        MVStore store =
                new MVStore.Builder()
                        .adoptFileStore(space)
                        .autoCommitDisabled()
                        .autoCommitBufferSize(0)
                        .open();
        store.setRetentionTime(0);
        store.setVersionsToKeep(0);
        return store;
    }

    /** The store closes itself when a write fails, and does nothing when it is closed. */
    @Override
    public void commit() {
        try {
            store.commit();
        } catch (MVStoreException failure) {
            throw unavailable(failure);
        }
        if (store.isClosed()) {
            throw new StoreUnavailable();
        }
    }

    /** After a failed sync a later one may succeed although data was lost, so never try again. */
    @Override
    public void sync() {
        try {
            store.sync();
        } catch (MVStoreException failure) {
            store.closeImmediately();
            throw unavailable(failure);
        }
    }

    /** Leaves in the file what was committed last; until it is opened anew nothing works on it. */
    void abandon() {
        log.error("A rewrite was broken off: the embedded database stops with its file unchanged");
        store.closeImmediately();
    }

    private static StoreUnavailable unavailable(MVStoreException cause) {
        log.error("The embedded database cannot write and stops: {}", cause.getMessage());
        return new StoreUnavailable();
    }

    /** Rewrites chunks filled below a share, up to some bytes; tells whether it found any. */
    boolean rewriteChunksBelow(int fillRate, int bytes) {
        return store.compact(fillRate, bytes);
    }

    /** Stores a version even if nothing changed: only that sets free what the last one left. */
    void commitAnyway() {
        store.openMap(UPKEEP).put("version", store.getCurrentVersion());
        commit();
        sync();
        space.dropUnusedChunks();
    }

    /** Replaces a sparse file by a dense copy, and closes it. */
    void close() {
        if (store.isClosed()) {
            return;
        }
        try {
            CompactCopy.replaceIfSparse(this);
        } finally {
            store.close();
        }
    }
}
