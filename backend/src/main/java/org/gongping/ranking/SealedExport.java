package org.gongping.ranking;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;

/**
 * That somebody took out every mark behind an edition.
 *
 * @param at when
 * @param by the staff number of who did it
 * @param edition the edition's id
 * @param computedAt when the edition was computed
 * @param sha256 of the edition's public bundle
 * @param hash chains it to the export before
 */
public record SealedExport(
        Instant at, String by, String edition, Instant computedAt, String sha256, String hash) {

    /** The export that follows one with the hash {@code previous}. */
    static SealedExport after(
            String previous, Instant at, String by, Edition edition, String sha256) {
        var fields =
                Map.of(
                        "at", at.toString(),
                        "by", by,
                        "edition", edition.id(),
                        "computedAt", edition.computedAt().toString(),
                        "sha256", sha256);
        var hash = Chain.link(previous, CanonicalJson.object(fields));
        return new SealedExport(at, by, edition.id(), edition.computedAt(), sha256, hash);
    }
}
