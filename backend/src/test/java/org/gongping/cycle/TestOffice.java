package org.gongping.cycle;

import org.gongping.cycle.mongo.TestCycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Period;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.TestRoster;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.scheme.SchemeSource;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.springframework.core.io.ClassPathResource;
import org.springframework.data.mongodb.core.MongoOperations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The women's federation with the small roster, in a database of its own, and its use cases. */
public final class TestOffice {

    public static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);
    public static final String SCHEME = "womens-federation@1";

    public final MongoOperations mongo = TestOrganisations.freshDatabase();
    public final TestOrganisations organisations = new TestOrganisations(mongo);
    public final Cycles cycles;
    public final WorkReports workReports;
    public final Participants participants;
    public final OpenCycle opening;
    public final CloseCycle closing;
    public final SaveWorkReport saving;
    public final Preset schemes;

    /** With a roster for {@code wf}, and {@code water} without one. */
    public TestOffice() {
        this(file());
    }

    /** The same people under a scheme of this text. */
    public TestOffice(String schemeFile) {
        schemes = new Preset(SchemeSource.of(schemeFile));
        var stored = TestCycles.in(mongo, schemes);
        cycles = stored.cycles();
        workReports = stored.workReports();
        participants = new Participants(cycles, organisations.rosters());
        opening = new OpenCycle(cycles, schemes, CLOCK);
        closing = new CloseCycle(cycles, List.of(), CLOCK);
        saving = new SaveWorkReport(cycles, participants, workReports, CLOCK);
        organisations.organisations().create("wf", "市妇联");
        organisations.organisations().create("water", "水利局");
        TestRoster.put(organisations.organisations(), "wf", Files.SMALL);
    }

    public static Caller caller(String organisation, String number) {
        return new Caller(organisation, number, Set.of(Role.STAFF, Role.OFFICE), false);
    }

    public Cycle open(String organisation, int year) {
        var wish = new OpenCycle.Wish(year, schemes.source().scheme().name(), null, null);
        var opened = opening.run(caller(organisation, "1002"), wish).valueOrNull();
        return Optional.ofNullable(opened).orElseThrow();
    }

    /** A cycle of the office's scheme even where nobody could enter all of its facts yet. */
    public Cycle opened(String organisation, int year) {
        var period = new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        var scheme = schemes.source().scheme();
        var opened = Cycle.opened(organisation, year, period, scheme, CLOCK.instant(), "1002");
        cycles.add(opened);
        return opened;
    }

    private static String file() {
        try {
            var file = new ClassPathResource("schemes/womens-federation.yaml");
            return file.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The one scheme of this office. */
    public record Preset(SchemeSource source) implements Schemes {

        @Override
        public Optional<SchemeSource> find(String organisation, String name) {
            return Optional.of(source).filter(one -> one.scheme().name().equals(name));
        }

        @Override
        public List<Scheme> of(String organisation) {
            return List.of(source.scheme());
        }
    }
}
