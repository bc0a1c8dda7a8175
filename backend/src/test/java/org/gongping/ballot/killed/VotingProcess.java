package org.gongping.ballot.killed;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;

/** A process of its own in which a poll is held, until it stands still to be killed. */
final class VotingProcess {

    static final String STANDS = "STANDS";
    static final String THROUGH = "THROUGH";

    private VotingProcess() {}

    /** Arguments: the database file, the papers, the write, and whether to stop before it. */
    public static void main(String[] args) {
        try {
            hold(args);
        } catch (IOException | RuntimeException | Error fault) {
            // Threads of the server would keep the process alive, and whoever waits for it waiting.
            fault.printStackTrace(System.out);
            Runtime.getRuntime().halt(1);
        }
    }

    private static void hold(String[] args) throws IOException {
        var point = new KillPoint(VotingProcess::standStill);
        var running = Running.on(Path.of(args[0]), point);
        var day = new VotingDay(running.federation(), Papers.read(Path.of(args[1])));
        point.arm(Integer.parseInt(args[2]), Boolean.parseBoolean(args[3]));
        day.run();
        System.out.println(THROUGH);
        standStill();
    }

    private static void standStill() {
        System.out.println(STANDS);
        while (true) {
            LockSupport.park();
        }
    }
}
