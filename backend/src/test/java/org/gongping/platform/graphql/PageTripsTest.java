package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.account.IssueFirstPasswords;
import org.gongping.claim.ClaimContent;
import org.gongping.claim.SubmitClaim;
import org.gongping.cycle.OpenCycle;
import org.gongping.evidence.Pictures;
import org.gongping.evidence.TakeInPhoto;
import org.gongping.evidence.Ticket;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.gongping.ranking.ComputeStandings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.annotation.DirtiesContext;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A page of twelve costs as many trips to the database as a page of one, with all that hangs on its
 * rows (checklist API row 14).
 */
@DirtiesContext
class PageTripsTest extends ApiTest {

    private static final int MANY = 12;

    @Autowired private Trips trips;
    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private IssueFirstPasswords passwords;
    @Autowired private SubmitClaim submit;
    @Autowired private TakeInPhoto takeInPhoto;
    @Autowired private ComputeStandings compute;
    @Autowired private Clock clock;

    private final String code = freshOrganisation();
    private int year;

    @TestConfiguration
    static class Counted {

        @Bean
        Trips trips() {
            return new Trips();
        }

        @Bean
        MongoClientSettingsBuilderCustomizer counting(Trips trips) {
            return settings -> settings.addCommandListener(trips);
        }
    }

    /** A list with everything that can be asked of its rows. */
    record Listing(String name, String arguments, String row) {}

    static List<Listing> lists() {
        var claim =
                """
                id state value item { title } cycle { title } subject { name unit { name } }
                evidence { url thumbnailUrl } sharedEvidence { sha256 claim { id } }
                history { by changes } permitted
                """;
        return List.of(
                new Listing("myClaims", "cycle: $cycle", claim),
                new Listing("claims", "cycle: $cycle, unit: $unit, state: SUBMITTED", claim),
                new Listing("staff", "", "number unit { name }"),
                new Listing("accounts", "", "number unit roles lockedUntil"),
                new Listing(
                        "rankings",
                        "cycle: $cycle, pool: \"staff\", kind: PROVISIONAL",
                        "number components { title value } trace { label note claim }"));
    }

    @BeforeEach
    void foundAnOffice() throws IOException {
        organisations.create(code, "市妇联");
        var roster = new StringBuilder(Files.HEADING).append('\n');
        for (int person = 10; person < 10 + MANY; person++) {
            roster.append("20%d,姓名%d,办公室,一般干部职工,干部职工,,\n".formatted(person, person));
        }
        var office = caller();
        importRoster.run(office, "roster.csv", Files.csv(roster.toString()));
        year = LocalDate.now(clock).getYear();
        openCycle.run(office, new OpenCycle.Wish(year, "womens-federation@1", null, null));
        passwords.issue(office, "b1", null);
        claims();
        assertThat(compute.compute(office, String.valueOf(year)).refusals()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aLongPageCostsAsManyTripsAsAShortOne(Listing list) {
        read(list, 1);
        int one = trips.during(() -> read(list, 1));
        int many = trips.during(() -> read(list, MANY));

        assertThat(many).isEqualTo(one).isBetween(1, 11);
    }

    /** Twelve claims of one person and one of each other, all with one photo that all share. */
    private void claims() throws IOException {
        for (int person = 10; person < 10 + MANY; person++) {
            submit("20" + person);
        }
        for (int more = 1; more < MANY; more++) {
            submit("2010");
        }
    }

    private void submit(String number) throws IOException {
        var photo = Pictures.encode(Pictures.redOverBlue(20, 20), "png");
        var ticket = new Ticket(code, number, Chain.sha256(photo), null);
        takeInPhoto.take(ticket, new ByteArrayInputStream(photo), photo.length);
        var content =
                new ClaimContent(
                        "commendation-prefecture",
                        LocalDate.of(year, 1, 1),
                        1,
                        null,
                        "州妇联通报表彰",
                        List.of(ticket.sha256()));
        var id = UUID.randomUUID().toString();
        var command = new SubmitClaim.Command(id, String.valueOf(year), content);
        var claimant = new Caller(code, number, Set.of(Role.STAFF), false);
        assertThat(submit.run(claimant, command).refusals()).isEmpty();
    }

    private Caller caller() {
        return new Caller(code, "2010", Set.of(Role.STAFF, Role.OFFICE, Role.ADMIN), false);
    }

    private void read(Listing list, int first) {
        var arguments = list.arguments().isEmpty() ? "" : list.arguments() + ", ";
        var variables =
                list.arguments().contains("$unit") ? "$cycle: ID!, $unit: ID!" : "$cycle: ID!";
        var document =
                "query %s { %s(%sfirst: %d) { totalCount edges { node { %s } } } }"
                        .formatted(
                                list.arguments().contains("$") ? "(" + variables + ")" : "",
                                list.name(),
                                arguments,
                                first,
                                list.row());
        as(caller())
                .document(document)
                .variable("cycle", new GlobalId("Cycle", String.valueOf(year)).encode())
                .variable("unit", new GlobalId("Unit", "办公室").encode())
                .execute()
                .path(list.name() + ".edges")
                .entityList(Object.class)
                .hasSize(first);
    }
}
