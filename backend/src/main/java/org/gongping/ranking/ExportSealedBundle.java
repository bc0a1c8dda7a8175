package org.gongping.ranking;

import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Takes out every mark behind an edition in force, for the appraisal group; that it was done, by
 * whom and of which edition is written down before the link is handed out, each time anew. Refused:
 * {@code NOT_FOUND} if the edition is not in force or has no bundle, {@code STALE} if the marks are
 * not those any more that it was computed from.
 */
@Component
public class ExportSealedBundle {

    private static final String STANDINGS = "standings";

    private final Cycles cycles;
    private final Rankings rankings;
    private final ResultBundles bundles;
    private final SealedExports exports;
    private final BundleLinks links;
    private final Clock clock;

    ExportSealedBundle(
            Cycles cycles,
            Rankings rankings,
            ResultBundles bundles,
            SealedExports exports,
            BundleLinks links,
            Clock clock) {
        this.cycles = cycles;
        this.rankings = rankings;
        this.bundles = bundles;
        this.exports = exports;
        this.links = links;
        this.clock = clock;
    }

    /**
     * A bundle taken out.
     *
     * @param export what was written down
     * @param link where it can be had for five minutes
     */
    public record Taken(SealedExport export, String link) {}

    /** Exports an edition of the caller's organisation. */
    public Outcome<Taken> export(Caller caller, String cycle, String edition) {
        var found = rankings.inForce(caller, cycle, edition).orElse(null);
        var sha256 = found == null ? null : found.sha256();
        if (found == null || sha256 == null) {
            return Outcome.refused(Refusal.at(STANDINGS, RefusalCode.NOT_FOUND));
        }
        var sealed = bundles.sealed(cycles.find(found.cycle()).orElseThrow(), found);
        if (sealed.isEmpty()) {
            return Outcome.refused(Refusal.at(STANDINGS, RefusalCode.STALE));
        }
        var written = write(caller, found, sha256);
        return Outcome.done(new Taken(written, links.link(found, BundleLinks.Form.SEALED)));
    }

    /** Two may export at the same moment: both are written down, one after the other. */
    private SealedExport write(Caller caller, Edition edition, String sha256) {
        CycleKey key = edition.cycle();
        SealedExport next;
        int known;
        do {
            var before = exports.of(key);
            known = before.size();
            var last = known == 0 ? Chain.START : before.getLast().hash();
            next = SealedExport.after(last, clock.instant(), caller.number(), edition, sha256);
        } while (!exports.append(key, known, next));
        return next;
    }
}
