package org.gongping.platform.embedded;

import org.gongping.kernel.StorageOrder;

/**
 * Forgets the order of arrival by writing the whole collection anew in {@code _id} order, moving
 * everything else away from chunks that still held an older state of it, and overwriting all free
 * space. Blocks that the operating system got back earlier, and backups, are out of its reach.
 */
final class EmbeddedStorageOrder implements StorageOrder {

    /** Each round frees what the one before replaced; the last ones only move bookkeeping. */
    private static final int ROUNDS = 6;

    private static final int EVERY_CHUNK_WITH_DEAD_PAGES = 100;

    /** What is moved lies in memory until it is committed, so not all is moved at once. */
    private static final int BYTES_A_ROUND = 16 << 20;

    private final StoreFile file;
    private final DurableBackend backend;
    private final Upkeep upkeep;
    private final String database;

    EmbeddedStorageOrder(StoreFile file, DurableBackend backend, Upkeep upkeep, String database) {
        this.file = file;
        this.backend = backend;
        this.upkeep = upkeep;
        this.database = database;
    }

    /** Any collection can be written anew. */
    @Override
    public void prepare(String collection) {}

    @Override
    public void forget(String collection) {
        upkeep.run(() -> backend.collection(database, collection).ifPresent(this::rewrite));
    }

    private void rewrite(DurableCollection collection) {
        backend.commits().alone(() -> collection.rewriteInIdOrder(file::abandon));
        long old = file.store().getCurrentVersion();
        long most = ROUNDS + 2 * file.space().size() / BYTES_A_ROUND;
        for (long round = 0; round < most && isNeeded(round, old); round++) {
            backend.commits().alone(() -> leaveChunksOf(old));
        }
        backend.commits().alone(file.space()::wipeFreeSpace);
    }

    private boolean isNeeded(long round, long old) {
        return round < ROUNDS || file.space().largestMovable(old) > 0;
    }

    /** Room for the largest old chunk besides, so that none stays where it is for its size. */
    private void leaveChunksOf(long old) {
        int bytes = BYTES_A_ROUND + file.space().largestMovable(old);
        file.rewriteChunksBelow(EVERY_CHUNK_WITH_DEAD_PAGES, bytes);
        file.commitAnyway();
    }
}
