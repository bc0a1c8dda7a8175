package org.gongping.ballot.killed;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import com.mongodb.event.CommandSucceededEvent;

import org.gongping.kernel.StorageOrder;

import java.util.Set;

/** Counts what is written to a database, and ends the process before or after one of the writes. */
final class KillPoint implements CommandListener {

    private static final Set<String> WRITES = Set.of("insert", "update", "delete", "findAndModify");

    private final Runnable end;
    private int at;
    private boolean before;
    private boolean armed;
    private int begun;
    private int done;

    KillPoint(Runnable end) {
        this.end = end;
    }

    /** Ends the process as this process knows it: nothing that follows is done. */
    static KillPoint inThisProcess() {
        return new KillPoint(() -> {
            throw new Ended();
        });
    }

    /** Begins to count, for an end before or after a write, counted from 1; 0 for no end. */
    void arm(int write, boolean beforeIt) {
        at = write;
        before = beforeIt;
        begun = 0;
        done = 0;
        armed = true;
    }

    int writes() {
        return done;
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        if (WRITES.contains(event.getCommandName())) {
            beginning();
        }
    }

    @Override
    public void commandSucceeded(CommandSucceededEvent event) {
        if (WRITES.contains(event.getCommandName())) {
            ended();
        }
    }

    /** Having an order forgotten writes too, though by no command. */
    StorageOrder counting(StorageOrder order) {
        return new StorageOrder() {
            @Override
            public void prepare(String collection) {
                order.prepare(collection);
            }

            @Override
            public void forget(String collection) {
                beginning();
                order.forget(collection);
                ended();
            }
        };
    }

    private synchronized void beginning() {
        if (armed && ++begun == at && before) {
            end.run();
        }
    }

    private synchronized void ended() {
        if (armed && ++done == at && !before) {
            end.run();
        }
    }

    /** Not an exception, since nobody may go on after it. */
    static final class Ended extends Error {
        private static final long serialVersionUID = 1;
    }
}
