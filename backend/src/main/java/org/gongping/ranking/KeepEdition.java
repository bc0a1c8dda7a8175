package org.gongping.ranking;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.scheme.Bundle;
import org.gongping.scoring.Standings;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what was computed: rows and public bundle first, under a new edition's id; then, by the one
 * atomic write, the pointer to it.
 */
@Component
class KeepEdition {

    private final Editions editions;
    private final StandingRows rows;
    private final KeptBundles bundles;
    private final Clock clock;

    KeepEdition(Editions editions, StandingRows rows, KeptBundles bundles, Clock clock) {
        this.editions = editions;
        this.rows = rows;
        this.bundles = bundles;
        this.clock = clock;
    }

    /** The new edition, provisional and in force. */
    Edition keep(Caller caller, Rows making, Standings standings, Bundle bundle) {
        var all = new ArrayList<StandingRow>();
        standings.pools().forEach(pool -> all.addAll(making.of(pool)));
        var bytes = bundle.canonical().getBytes(StandardCharsets.UTF_8);
        var edition = edition(caller, making, all, Chain.sha256(bytes));
        rows.add(edition, all);
        bundles.add(edition, bytes);
        replaceProvisional(edition);
        return edition;
    }

    private Edition edition(Caller caller, Rows making, List<StandingRow> all, String sha256) {
        return new Edition(
                making.cycle().key(),
                UUID.randomUUID().toString(),
                clock.instant(),
                caller.number(),
                null,
                null,
                all.stream().collect(groupingBy(StandingRow::pool, summingInt(_ -> 1))),
                (int) all.stream().filter(row -> !row.complete()).count(),
                making.known().setAside(),
                sha256);
    }

    /** Somebody may compute or publish at the same moment: the later one is in force. */
    private void replaceProvisional(Edition edition) {
        Editions.InForce before;
        do {
            before = editions.of(edition.cycle());
        } while (!editions.replace(before.computed(edition)));
        var replaced = before.provisional();
        if (replaced != null && replaced.publishedAt() == null) {
            rows.remove(replaced);
            bundles.remove(replaced);
        }
    }
}
