package org.gongping.organisation;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

/** Puts rosters in force for tests of other features. */
public final class TestRoster {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);

    private TestRoster() {}

    /** Imports a roster in the form of {@link Files#SMALL}; a fault in it is the test's. */
    public static void put(Organisations organisations, String organisation, String csv) {
        var result =
                new ImportRoster(organisations, CLOCK)
                        .run(Files.office(organisation), "a.csv", Files.csv(csv));
        if (result.change() == null) {
            throw new IllegalArgumentException(result.toString());
        }
    }
}
