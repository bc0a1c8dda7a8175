package org.gongping.ranking.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.CycleKey;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.ranking.Edition;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Random;

/** Bundles in parts, here of ten bytes. */
class StoredBundlesTest {

    private final MongoOperations mongo = TestOrganisations.freshDatabase();
    private final StoredBundles bundles = new StoredBundles(mongo, 10);

    @Test
    void aBundleOfManyPartsComesBackWhole() {
        var large = new byte[300];
        new Random(1).nextBytes(large);

        bundles.add(edition("large"), large);
        bundles.add(edition("small"), "{}".getBytes(StandardCharsets.UTF_8));

        assertThat(mongo.count(new Query(), StoredBundles.COLLECTION)).isGreaterThan(30);
        assertThat(bundles.find(edition("large"))).contains(large);
        assertThat(bundles.find(edition("small")).orElseThrow()).asString().isEqualTo("{}");
    }

    @Test
    void oneIsRemovedWithAllItsPartsAndNoOther() {
        bundles.add(edition("one"), new byte[] {1});
        bundles.add(edition("two"), new byte[] {2});

        bundles.remove(edition("one"));
        bundles.remove(edition("one"));

        assertThat(bundles.find(edition("one"))).isEmpty();
        assertThat(bundles.find(edition("two"))).contains(new byte[] {2});
    }

    @Test
    void theSameIdInAnotherOrganisationIsAnotherBundle() {
        bundles.add(edition("one"), new byte[] {1});

        assertThat(bundles.find(edition(new CycleKey("water", "2026"), "one"))).isEmpty();
    }

    private static Edition edition(String id) {
        return edition(new CycleKey("wf", "2026"), id);
    }

    private static Edition edition(CycleKey cycle, String id) {
        return new Edition(cycle, id, Instant.EPOCH, "1002", null, null, Map.of(), 0, 0, null);
    }
}
