package org.gongping.ranking;

import org.gongping.cycle.Cycles;
import org.gongping.kernel.CycleKey;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** Brings the bundles of editions in force, for those whom a link lets in. */
@Component
public class DownloadBundle {

    private final Cycles cycles;
    private final Editions editions;
    private final KeptBundles kept;
    private final ResultBundles bundles;

    DownloadBundle(Cycles cycles, Editions editions, KeptBundles kept, ResultBundles bundles) {
        this.cycles = cycles;
        this.editions = editions;
        this.kept = kept;
        this.bundles = bundles;
    }

    /**
     * The canonical form of an edition's bundle; empty if the edition is not in force any more, or
     * of a sealed one if its marks are gone.
     */
    public Optional<byte[]> bytes(CycleKey cycle, String edition, BundleLinks.Form form) {
        return inForce(cycle, edition).flatMap(found -> bytes(found, form));
    }

    private Optional<Edition> inForce(CycleKey cycle, String edition) {
        var all = editions.of(cycle);
        return Stream.of(Editions.Kind.values())
                .flatMap(kind -> all.of(kind).stream())
                .filter(found -> found.id().equals(edition))
                .findFirst();
    }

    private Optional<byte[]> bytes(Edition edition, BundleLinks.Form form) {
        return switch (form) {
            case PUBLIC -> kept.find(edition);
            case SEALED ->
                    cycles.find(edition.cycle())
                            .flatMap(cycle -> bundles.sealed(cycle, edition))
                            .map(bundle -> bundle.canonical().getBytes(StandardCharsets.UTF_8));
        };
    }
}
