package org.gongping.ranking;

import org.gongping.cycle.Cycles;
import org.gongping.cycle.TestOffice;
import org.gongping.evidence.FixedKeys;
import org.gongping.evidence.SetClock;
import org.gongping.ranking.mongo.TestStandings;
import org.gongping.scoring.FactSource;
import org.springframework.data.mongodb.core.MongoOperations;

import java.util.List;

/** All that computes, keeps and hands out standings, in an office's database, over made facts. */
public final class Workshop {

    public final SetClock clock = new SetClock("2026-03-01T00:00:00Z");
    public final TestStandings stored;
    public final Rankings rankings;
    public final ComputeStandings compute;
    public final PublishStandings publish;
    public final BundleLinks links;
    public final ExportSealedBundle exporting;
    public final DownloadBundle download;

    public Workshop(TestOffice office, FactSource source) {
        this(office, office.cycles, office.mongo, source);
    }

    /** With cycles and a database that somebody looks at. */
    Workshop(TestOffice office, Cycles cycles, MongoOperations mongo, FactSource source) {
        stored = TestStandings.in(mongo);
        var editions = stored.editions();
        var facts = new Facts(List.of(source));
        var bundles = new ResultBundles(office.schemes, facts, stored.bundles());
        rankings = new Rankings(cycles, editions, stored.rows());
        publish = new PublishStandings(editions, clock);
        compute =
                new ComputeStandings(
                        cycles,
                        office.participants,
                        facts,
                        new LastCycle(editions, stored.rows()),
                        bundles,
                        new KeepEdition(editions, stored.rows(), stored.bundles(), clock));
        links = new BundleLinks(new FixedKeys(), clock);
        exporting =
                new ExportSealedBundle(cycles, rankings, bundles, stored.exports(), links, clock);
        download = new DownloadBundle(cycles, editions, stored.bundles(), bundles);
    }
}
