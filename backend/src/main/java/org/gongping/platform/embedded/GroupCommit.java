package org.gongping.platform.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets many commands share one write to the disk, and lets none answer before what it saw is there.
 *
 * <p>Commands run side by side under the shared half of a gate; a commit takes the whole gate, so it
 * never stores half a command. A command that ends asks for everything that had begun by then, since
 * it may have seen the work of any of it.
 */
final class GroupCommit {

    private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);

    private final MVStore store;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private final ReentrantLock leader = new ReentrantLock();
    private final AtomicLong begun = new AtomicLong();
    private volatile long durable;

    GroupCommit(MVStore store) {
        this.store = store;
    }

    /** Runs a command that may change data and returns its answer once that answer is durable. */
    <T> T write(Supplier<T> command) {
        return durably(
                () -> {
                    begun.incrementAndGet();
                    return command.get();
                });
    }

    /** Runs a command that changes nothing and returns its answer once all it saw is durable. */
    <T> T read(Supplier<T> command) {
        return durably(command);
    }

    /** Runs an action while no command runs and nothing is uncommitted. */
    void alone(Runnable action) {
        leader.lock();
        gate.writeLock().lock();
        try {
            commit();
            sync();
            action.run();
            commit();
            sync();
            durable = begun.get();
        } finally {
            gate.writeLock().unlock();
            leader.unlock();
        }
    }

    private <T> T durably(Supplier<T> command) {
        long seen = 0;
        try {
            gate.readLock().lock();
            try {
                return command.get();
            } finally {
                seen = begun.get();
                gate.readLock().unlock();
            }
        } finally {
            await(seen);
        }
    }

    private void await(long seen) {
        if (durable >= seen) {
            return;
        }
        leader.lock();
        try {
            if (durable < seen) {
                makeDurable();
            }
        } finally {
            leader.unlock();
        }
    }

    private void makeDurable() {
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = begun.get();
            commit();
        } finally {
            gate.writeLock().unlock();
        }
        sync();
        durable = upTo;
    }

    /** The store closes itself when a write fails, and says nothing when it is closed. */
    private void commit() {
        try {
            store.commit();
        } catch (MVStoreException failure) {
            throw unavailable(failure);
        }
        if (store.isClosed()) {
            throw new StoreUnavailable();
        }
    }

    /** After a failed sync a later one may succeed although data was lost: never try again. */
    private void sync() {
        try {
            store.sync();
        } catch (MVStoreException failure) {
            store.closeImmediately();
            throw unavailable(failure);
        }
    }

    private static StoreUnavailable unavailable(MVStoreException cause) {
        log.error("The embedded database could not write and stops", cause);
        return new StoreUnavailable();
    }
}
