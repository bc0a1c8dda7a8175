package org.gongping.platform.embedded;

import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/** Sixteen clients that work at once. */
final class Clients {

    static final int COUNT = 16;

    private Clients() {}

    static void times(int count, Runnable action) {
        for (int i = 0; i < count; i++) {
            action.run();
        }
    }

    static void together(IntConsumer client) throws Exception {
        Set<Future<?>> running = new HashSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(COUNT)) {
            for (int i = 0; i < COUNT; i++) {
                int number = i;
                running.add(clients.submit(() -> client.accept(number)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        }
    }
}
