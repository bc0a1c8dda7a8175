package org.gongping.platform.graphql;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts the commands that go to the database, but for those of the connection itself. */
final class Trips implements CommandListener {

    private static final Set<String> CONNECTING =
            Set.of("hello", "isMaster", "ismaster", "ping", "saslStart", "saslContinue");

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (!CONNECTING.contains(event.getCommandName())) {
            made.incrementAndGet();
        }
    }

    /** How many the action makes. */
    int during(Runnable action) {
        int before = made.get();
        action.run();
        return made.get() - before;
    }
}
