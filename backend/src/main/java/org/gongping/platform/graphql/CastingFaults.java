package org.gongping.platform.graphql;

import jakarta.annotation.PreDestroy;

import org.gongping.kernel.WordlessTrace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Faults of casting, told in the log at the end of the day or of the process and in no order: a
 * line at the time of the fault would tell when somebody voted (voting.md, "What is stored"). What
 * an exception says of itself is left out, since it may quote a ballot.
 */
@Component
class CastingFaults {

    private static final Logger LOG = LoggerFactory.getLogger(CastingFaults.class);
    private static final Set<String> FIELDS =
            Set.of(
                    "castBallot",
                    "enterPaperBallot",
                    "ballotPaper",
                    "collectionPaper",
                    "issueCredential",
                    "castingWindow",
                    "castCredential");
    private static final int MOST = 100;

    private final List<String> kept = new ArrayList<>();
    private int dropped;

    /** Whether this field of the contract is part of collecting or casting. */
    static boolean concerns(String field) {
        return FIELDS.contains(field);
    }

    /** Remembers it for the end of the day. */
    synchronized void keep(String trace, Throwable thrown) {
        if (kept.size() < MOST) {
            kept.add(trace + ": " + WordlessTrace.of(thrown));
        } else {
            dropped++;
        }
    }

    /** Tells the day's faults, and forgets them. */
    @PreDestroy
    @Scheduled(cron = "0 0 0 * * *", zone = "${gongping.zone:Asia/Shanghai}")
    synchronized void tell() {
        Collections.shuffle(kept);
        kept.forEach(fault -> LOG.error("Fault of the day in casting {}", fault));
        if (dropped > 0) {
            LOG.error("Further faults of the day in casting: {}", dropped);
        }
        kept.clear();
        dropped = 0;
    }
}
