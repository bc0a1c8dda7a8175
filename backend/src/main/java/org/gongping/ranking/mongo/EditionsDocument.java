package org.gongping.ranking.mongo;

import org.gongping.kernel.CycleKey;
import org.gongping.ranking.Edition;
import org.gongping.ranking.Editions.InForce;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

import java.time.Instant;
import java.util.List;

/** The pointer to a cycle's editions, {@code _id} = organisation:cycle. */
record EditionsDocument(
        @Id String id,
        String organisation,
        String cycle,
        int version,
        @Nullable EditionPart provisional,
        @Nullable EditionPart published) {

    static final String COLLECTION = "rankings";

    /**
     * An edition; the pools as a list, since their keys come from a scheme. What may be null beside
     * the publishing came later than the first editions.
     */
    record EditionPart(
            String id,
            Instant computedAt,
            String computedBy,
            @Nullable Instant publishedAt,
            @Nullable String publishedBy,
            List<PoolSize> pools,
            int incomplete,
            @Nullable Integer setAside,
            @Nullable String sha256) {

        static @Nullable EditionPart of(@Nullable Edition edition) {
            return edition == null
                    ? null
                    : new EditionPart(
                            edition.id(),
                            edition.computedAt(),
                            edition.computedBy(),
                            edition.publishedAt(),
                            edition.publishedBy(),
                            PoolSize.of(edition.pools()),
                            edition.incomplete(),
                            edition.setAside(),
                            edition.sha256());
        }

        Edition edition(CycleKey cycle) {
            return new Edition(
                    cycle,
                    id,
                    computedAt,
                    computedBy,
                    publishedAt,
                    publishedBy,
                    PoolSize.map(pools),
                    incomplete,
                    setAside == null ? 0 : setAside,
                    sha256);
        }
    }

    static String id(CycleKey key) {
        return key.organisation() + ":" + key.cycle();
    }

    static EditionsDocument of(InForce next) {
        var key = next.cycle();
        return new EditionsDocument(
                id(key),
                key.organisation(),
                key.cycle(),
                next.version(),
                EditionPart.of(next.provisional()),
                EditionPart.of(next.published()));
    }

    InForce inForce() {
        var key = new CycleKey(organisation, cycle);
        return new InForce(key, edition(provisional, key), edition(published, key), version);
    }

    private static @Nullable Edition edition(@Nullable EditionPart part, CycleKey key) {
        return part == null ? null : part.edition(key);
    }
}
