package org.gongping.claim.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.OpenCycle;
import org.gongping.evidence.Intake;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Claims as the contract shows them, on the whole application. */
class ClaimApiTest extends ApiTest {

    private static final String SUBMIT =
            """
            mutation ($input: SubmitClaimInput!) { submitClaim(input: $input) {
              claim { id version state value points item { title clause evidenceRequired }
                subject { name } cycle { year } permitted
                evidence { sha256 width url thumbnailUrl } sharedEvidence { sha256 } }
              refusals { code path message } } }
            """;
    private static final String VERIFY =
            """
            mutation ($input: VerifyClaimInput!) { verifyClaim(input: $input) {
              claim { state value history { by action state changes hash } }
              refusals { code path message } } }
            """;

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private TakeInPhoto takeInPhoto;
    @Autowired private Clock clock;

    private final String code = freshOrganisation();
    private int year;

    @BeforeEach
    void found() {
        organisations.create(code, "市妇联");
        var office = Files.office(code);
        importRoster.run(office, "roster.csv", Files.csv(Files.SMALL));
        year = LocalDate.now(clock).getYear();
        var wish = new OpenCycle.Wish(year, "womens-federation@1", null, null);
        assertThat(openCycle.run(office, wish).refusals()).isEmpty();
    }

    @Test
    void aClaimShowsItsRuleItsPersonAndItsPhotos() throws IOException {
        var photo = photo("1002", 30);

        var answer = submit(li(), content(1, photo));

        answer.path("submitClaim.refusals").entityList(Object.class).hasSize(0);
        answer.path("submitClaim.claim.item.title").entity(String.class).isEqualTo("受到州级部门表彰");
        answer.path("submitClaim.claim.value").entity(String.class).isEqualTo("0.5");
        answer.path("submitClaim.claim.subject.name").entity(String.class).isEqualTo("李静");
        answer.path("submitClaim.claim.cycle.year").entity(Integer.class).isEqualTo(year);
        answer.path("submitClaim.claim.evidence[0].sha256").entity(String.class).isEqualTo(photo);
        answer.path("submitClaim.claim.evidence[0].url")
                .entity(String.class)
                .satisfies(url -> assertThat(url).startsWith("/evidence/" + code + "/" + photo));
        answer.path("submitClaim.claim.permitted")
                .entityList(String.class)
                .containsExactly("WITHDRAW");
    }

    @Test
    void aRefusalSaysInChineseWhatToDoAtWhichField() throws IOException {
        var answer = submit(li(), content(0));

        answer.path("submitClaim.claim").valueIsNull();
        answer.path("submitClaim.refusals[*].message")
                .entityList(String.class)
                .containsExactly("请填写 1 到 99 之间的数。", "这一项需要至少一张证明照片。");
        answer.path("submitClaim.refusals[0].path")
                .entityList(String.class)
                .containsExactly("content", "count");
    }

    @Test
    void theHistoryNamesWhoDidWhatAndWhatItChanged() throws IOException {
        var id = idOf(submit(li(), content(2, photo("1002", 31))));
        var input = Map.of("id", id, "version", 1, "count", 1);

        var answer = verifier().document(VERIFY).variable("input", input).execute();

        answer.path("verifyClaim.claim.state").entity(String.class).isEqualTo("VERIFIED");
        answer.path("verifyClaim.claim.history[*].by")
                .entityList(String.class)
                .containsExactly("李静", "赵云");
        answer.path("verifyClaim.claim.history[1].changes")
                .entityList(String.class)
                .containsExactly("次数 2 → 1");
    }

    @Test
    void aVerifierIsToldOfOtherClaimsWithThePhotoAndTheClaimantIsNot() throws IOException {
        var photo = photo("1002", 32);
        var first = idOf(submit(li(), content(1, photo)));
        var second = idOf(submit(li(), content(1, photo, photo("1002", 33))));
        var query =
                "query ($id: ID!) { claim(id: $id) { sharedEvidence { sha256 claim { id } } } }";

        var told = verifier().document(query).variable("id", first).execute();

        told.path("claim.sharedEvidence[*].claim.id")
                .entityList(String.class)
                .containsExactly(second);
        told.path("claim.sharedEvidence[*].sha256").entityList(String.class).containsExactly(photo);
        li().document(query)
                .variable("id", first)
                .execute()
                .path("claim.sharedEvidence")
                .entityList(Object.class)
                .hasSize(0);
    }

    @Test
    void listsAndQueuesShowWhatWaits() throws IOException {
        var id = idOf(submit(li(), content(1, photo("1002", 34))));
        var cycle = new GlobalId("Cycle", String.valueOf(year)).encode();
        var unit = new GlobalId("Unit", "办公室").encode();

        var own =
                li().document(
                                "query ($cycle: ID!) { myClaims(cycle: $cycle, first: 10) {"
                                        + " totalCount edges { node { id } } } }")
                        .variable("cycle", cycle)
                        .execute();
        own.path("myClaims.edges[*].node.id").entityList(String.class).containsExactly(id);
        var queues =
                verifier()
                        .document(
                                "query ($cycle: ID!, $unit: ID!) { claimQueues(cycle: $cycle) {"
                                        + " unit { name } waiting } claims(cycle: $cycle,"
                                        + " unit: $unit, state: SUBMITTED, first: 10) {"
                                        + " totalCount edges { node { id subject { name } } } } }")
                        .variable("cycle", cycle)
                        .variable("unit", unit)
                        .execute();
        queues.path("claimQueues[*].waiting").entityList(Integer.class).containsExactly(1, 0);
        queues.path("claims.totalCount").entity(Integer.class).isEqualTo(1);
    }

    @Test
    void nobodyElseFindsAClaimByItsId() throws IOException {
        var id = idOf(submit(li(), content(1, photo("1002", 35))));
        var query = "query ($id: ID!) { claim(id: $id) { id } node(id: $id) { id } }";

        for (var other :
                List.of(
                        as(code, "1001", Role.STAFF),
                        as(freshOrganisation(), "1003", Role.STAFF, Role.OFFICE))) {
            var answer = other.document(query).variable("id", id).execute();
            answer.path("claim").valueIsNull();
            answer.path("node").valueIsNull();
        }
        li().document(query).variable("id", id).execute().path("node.id").hasValue();
    }

    @Test
    void aTicketToUploadIsGivenForAHash() {
        var input = Map.of("sha256", "a".repeat(64), "bytes", 300_000);
        var document =
                "mutation ($input: RequestUploadInput!) { requestUpload(input: $input) {"
                        + " upload { url ticket stored } refusals { code } } }";

        var answer = li().document(document).variable("input", input).execute();

        answer.path("requestUpload.upload.url")
                .entity(String.class)
                .isEqualTo("/evidence/" + "a".repeat(64));
        answer.path("requestUpload.upload.stored").entity(Boolean.class).isEqualTo(false);
    }

    private GraphQlTester li() {
        return as(code, "1002", Role.STAFF);
    }

    private GraphQlTester verifier() {
        return as(new Caller(code, "1003", Set.of(Role.STAFF, Role.OFFICE), false));
    }

    private GraphQlTester.Response submit(GraphQlTester caller, Map<String, Object> content) {
        var cycle = new GlobalId("Cycle", String.valueOf(year)).encode();
        var input = Map.of("id", UUID.randomUUID().toString(), "cycle", cycle, "content", content);
        return caller.document(SUBMIT).variable("input", input).execute();
    }

    private Map<String, Object> content(int count, String... photos) {
        return Map.of(
                "item",
                "commendation-prefecture",
                "occurredOn",
                year + "-01-01",
                "count",
                count,
                "description",
                "州妇联通报表彰",
                "evidence",
                List.of(photos));
    }

    private static String idOf(GraphQlTester.Response answer) {
        return answer.path("submitClaim.claim.id").entity(String.class).get();
    }

    private String photo(String uploader, int height) throws IOException {
        var bytes = Pictures.encode(Pictures.redOverBlue(20, height), "png");
        var ticket = new Ticket(code, uploader, Chain.sha256(bytes), null);
        var taken = takeInPhoto.take(ticket, new ByteArrayInputStream(bytes), bytes.length);
        assertThat(taken).isInstanceOf(Intake.Kept.class);
        return ticket.sha256();
    }
}
