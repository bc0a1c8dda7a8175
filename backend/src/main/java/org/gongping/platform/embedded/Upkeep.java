package org.gongping.platform.embedded;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * Keeps the file small while the server runs: every update leaves its old version behind, and here
 * that space is won back, a little at a time so that commands wait only briefly.
 *
 * <p>All work on the file that no command asked for runs on this one thread. It is never
 * interrupted: an interrupt would close the file under everybody.
 */
final class Upkeep implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Upkeep.class);
    private static final int PAUSE_MILLIS = 500;
    private static final int ROUNDS = 32;
    private static final int LOWEST_FILL_RATE = 60;
    private static final int BYTES_A_ROUND = 1 << 20;

    private final StoreFile file;
    private final GroupCommit commits;
    private final ScheduledExecutorService worker;
    private final Future<?> tidying;
    private long lastSeenVersion;

    Upkeep(StoreFile file, GroupCommit commits) {
        this.file = file;
        this.commits = commits;
        worker =
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().daemon().name("embedded-mongo-upkeep").factory());
        tidying =
                worker.scheduleWithFixedDelay(
                        this::tidy, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Compacts until it is no longer worth it, and waits for that. */
    void tidyNow() {
        run(this::tidy);
    }

    private void tidy() {
        try {
            for (int round = 0; round < ROUNDS && isWorthwhile(); round++) {
                commits.alone(this::compactALittle);
            }
        } catch (RuntimeException failure) {
            log.warn("Compaction will be tried again: {}", failure.toString());
        }
    }

    private boolean isWorthwhile() {
        return file.store().getCurrentVersion() != lastSeenVersion;
    }

    private void compactALittle() {
        if (file.rewriteChunksBelow(LOWEST_FILL_RATE, BYTES_A_ROUND)) {
            file.commitAnyway();
        } else {
            lastSeenVersion = file.store().getCurrentVersion();
        }
    }

    /** Runs work on the upkeep thread and waits for it, even if the caller is interrupted. */
    void run(Runnable work) {
        Future<?> done = worker.submit(work);
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    done.get();
                    return;
                } catch (InterruptedException later) {
                    interrupted = true;
                }
            }
        } catch (ExecutionException failure) {
            throw new IllegalStateException("work on the database file failed", failure.getCause());
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    /** Lets running work end and starts no more. */
    @Override
    public void close() {
        if (!worker.isShutdown()) {
            tidying.cancel(false);
            run(() -> {});
            worker.shutdown();
        }
    }
}
