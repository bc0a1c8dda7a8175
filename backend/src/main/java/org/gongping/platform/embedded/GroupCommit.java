package org.gongping.platform.embedded;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;

/**
 * Lets many commands share one write to the disk, and lets none answer before what it saw is there.
 *
 * <p>Commands run side by side under the shared half of a gate; a commit takes the whole gate, so
 * it never stores half a command. A command that ends waits for everything that had begun by then,
 * since it may have seen the work of any of it: the written, the read and the refused alike.
 */
final class GroupCommit {

    private final Disk disk;
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();

    /** Fair, so that compaction gets its turn among busy writers. */
    private final ReentrantLock leader = new ReentrantLock(true);

    private final AtomicLong begun = new AtomicLong();
    private volatile long durable;

    GroupCommit(Disk disk) {
        this.disk = disk;
    }

    /** Runs a command that may change data and returns its answer once that answer is durable. */
    <T> T write(Supplier<T> command) {
        return durably(() -> {
            begun.incrementAndGet();
            return command.get();
        });
    }

    /** Runs a command that changes nothing and returns its answer once all it saw is durable. */
    <T> T read(Supplier<T> command) {
        return durably(command);
    }

    /** Runs an action on the disk while no command runs and nothing is uncommitted. */
    void alone(Runnable action) {
        leader.lock();
        gate.writeLock().lock();
        try {
            disk.commit();
            disk.sync();
            action.run();
            disk.commit();
            disk.sync();
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

    /** Syncs outside the gate: meanwhile the next group of commands runs and gathers. */
    private void makeDurable() {
        long upTo;
        gate.writeLock().lock();
        try {
            upTo = begun.get();
            disk.commit();
        } finally {
            gate.writeLock().unlock();
        }
        disk.sync();
        durable = upTo;
    }
}
