package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

class GroupCommitTest {

    private final SlowDisk disk = new SlowDisk();
    private final GroupCommit commits = new GroupCommit(disk);
    private final List<Thread> started = new ArrayList<>();

    @AfterEach
    void end() throws InterruptedException {
        disk.finishSyncing.countDown();
        for (Thread thread : started) {
            thread.join();
        }
    }

    @Test
    void aWriteIsNotAnsweredBeforeItIsOnDisk() {
        Answer<String> write = start(() -> commits.write(() -> "written"));

        write.awaitBlocked();
        assertThat(write.isDone()).isFalse();
        disk.finishSyncing.countDown();
        assertThat(write.value()).isEqualTo("written");
    }

    @Test
    void aReadIsNotAnsweredBeforeTheWriteItSawIsOnDisk() {
        AtomicInteger value = new AtomicInteger();
        start(() -> commits.write(value::incrementAndGet)).awaitBlocked();

        Answer<Integer> read = start(() -> commits.read(value::get));

        read.awaitBlocked();
        assertThat(read.isDone()).isFalse();
        disk.finishSyncing.countDown();
        assertThat(read.value()).isEqualTo(1);
    }

    @Test
    void aReadWaitsForAWriteThatIsStillRunning() throws InterruptedException {
        AtomicInteger value = new AtomicInteger();
        CountDownLatch changed = new CountDownLatch(1);
        CountDownLatch finish = new CountDownLatch(1);
        disk.finishSyncing.countDown();
        start(() ->
                commits.write(() -> {
                    value.set(1);
                    changed.countDown();
                    return await(finish);
                }));
        changed.await();

        Answer<Integer> read = start(() -> commits.read(value::get));

        read.awaitBlocked();
        assertThat(disk.commits).isEmpty();
        finish.countDown();
        assertThat(read.value()).isEqualTo(1);
        assertThat(disk.commits).isNotEmpty();
    }

    @Test
    void aRefusalIsNotAnsweredBeforeWhatRefusedItIsOnDisk() {
        start(() -> commits.write(() -> "first")).awaitBlocked();

        Answer<String> refused =
                start(() ->
                        commits.write(() -> {
                            throw new IllegalStateException("duplicate");
                        }));

        refused.awaitBlocked();
        assertThat(refused.isDone()).isFalse();
        disk.finishSyncing.countDown();
        assertThatThrownBy(refused::value).hasRootCauseMessage("duplicate");
    }

    @Test
    void aReadWithNothingToWaitForDoesNotTouchTheDisk() {
        assertThat(commits.read(() -> "seen")).isEqualTo("seen");
        assertThat(disk.commits).isEmpty();
    }

    @Test
    void manyWritesShareOneCommit() {
        start(() -> commits.write(() -> "leader")).awaitBlocked();
        List<Answer<String>> followers = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            followers.add(start(() -> commits.write(() -> "follower")));
        }
        followers.forEach(Answer::awaitBlocked);

        disk.finishSyncing.countDown();

        followers.forEach(follower -> assertThat(follower.value()).isEqualTo("follower"));
        assertThat(disk.commits).hasSize(2);
    }

    @Test
    void aFailedCommitIsAnsweredByNobody() {
        disk.finishSyncing.countDown();
        disk.broken = true;

        assertThatThrownBy(() -> commits.write(() -> "lost")).isInstanceOf(StoreUnavailable.class);
        assertThatThrownBy(() -> commits.read(() -> "lost")).isInstanceOf(StoreUnavailable.class);
    }

    private <T> Answer<T> start(Supplier<T> command) {
        FutureTask<T> task = new FutureTask<>(command::get);
        Thread thread = Thread.ofPlatform().start(task);
        started.add(thread);
        return new Answer<>(thread, task);
    }

    private static String await(CountDownLatch latch) {
        try {
            latch.await();
            return "awaited";
        } catch (InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private record Answer<T>(Thread thread, FutureTask<T> task) {

        void awaitBlocked() {
            while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
                Thread.onSpinWait();
            }
        }

        boolean isDone() {
            return task.isDone();
        }

        T value() {
            try {
                return task.get();
            } catch (Exception failure) {
                throw new IllegalStateException(failure);
            }
        }
    }

    private static final class SlowDisk implements Disk {
        private final CountDownLatch finishSyncing = new CountDownLatch(1);
        private final List<String> commits = new ArrayList<>();
        private volatile boolean broken;

        @Override
        public void commit() {
            if (broken) {
                throw new StoreUnavailable();
            }
            commits.add("commit");
        }

        @Override
        public void sync() {
            GroupCommitTest.await(finishSyncing);
        }
    }
}
