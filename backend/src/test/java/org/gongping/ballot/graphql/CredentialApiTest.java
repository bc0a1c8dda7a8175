package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/** Personal links as the contract has them: from the roll to a ballot that names nobody. */
class CredentialApiTest extends LinkedOffice {

    @Test
    void aVoterCollectsACredentialAndVotesWithIt() {
        var voters = register();
        on("declareConfidential", Map.of("group", "staff"));
        on("startCollecting", "PollInput", Map.of());
        var link = links.get(voters.getFirst());
        var paper = paper(link);
        assertThat(text(paper, "collectionPaper.state")).isEqualTo("COLLECTING");
        assertThat(text(paper, "collectionPaper.promise")).contains("保密的，但不是匿名的");
        paper.path("collectionPaper.issued").entity(Boolean.class).isEqualTo(false);

        var fresh = browser(paper);
        var browser = fresh.with(blindSignature(link, fresh));
        assertThat(browser.signature()).hasSize(256);
        var own = browser(paper);
        assertThat(code(issue(link, own), "issueCredential")).isEqualTo("CREDENTIAL_ISSUED");
        paper(link).path("collectionPaper.issued").entity(Boolean.class).isEqualTo(true);
        missing().containsExactlyElementsOf(voters.subList(1, voters.size()));
    }

    @Test
    void whatWasCollectedIsCastWithoutTheLink() {
        var voters = register();
        on("declareConfidential", Map.of("group", "staff"));
        on("startCollecting", "PollInput", Map.of());
        var link = links.get(voters.getFirst());
        var fresh = browser(paper(link));
        var browser = fresh.with(blindSignature(link, fresh));
        assertThat(code(cast(browser, paper(link)), "castCredential")).isEqualTo("POLL_NOT_OPEN");
        printSlips();
        on("openPoll", "PollInput", Map.of());

        assertThat(text(window(browser), "castingWindow.state")).isEqualTo("OPEN");
        var receipt = text(cast(browser, paper(link)), "castCredential.receipt.leaf");
        assertThat(receipt).matches("[0-9a-f]{64}");
        assertThat(text(cast(browser, paper(link)), "castCredential.receipt.leaf"))
                .isEqualTo(receipt);
        var closed = on("closePoll", "PollInput", Map.of());
        closed.path("closePoll.poll.groups[?(@.key=='staff')].cast")
                .entityList(Integer.class)
                .containsExactly(1);
        closed.path("closePoll.poll.groups[?(@.key=='staff')].issued")
                .entityList(Integer.class)
                .containsExactly(1);
    }

    /** Or it could not be declared any more, and casting would never begin. */
    @Test
    void aSmallGroupIsConfidentialByItselfAndDeclaredOnlyByTheOffice() {
        register();
        var inADay = OffsetDateTime.now(ZoneOffset.UTC).plusDays(1).toString();
        var before = on("setPollWindows", Map.of("castUntil", inADay));
        assertStaff(before, "setPollWindows", true, false);

        var declared = on("declareConfidential", Map.of("group", "staff"));
        assertStaff(declared, "declareConfidential", true, true);
    }

    private static void assertStaff(
            GraphQlTester.Response answer, String command, boolean confidential, boolean declared) {
        var staff = command + ".poll.groups[?(@.key=='staff')].";
        answer.path(staff + "confidential").entityList(Boolean.class).containsExactly(confidential);
        answer.path(staff + "declared").entityList(Boolean.class).containsExactly(declared);
    }

    @Test
    void whoIsUnknownSeesNothing() {
        register();
        paper("nonsense").path("collectionPaper").valueIsNull();
        asNobody()
                .document("{ castingWindow(poll: \"x\", group: \"staff\") { state } }")
                .execute()
                .path("castingWindow")
                .valueIsNull();
        var refused = issue("nonsense", "AAAA");
        assertThat(code(refused, "issueCredential")).isEqualTo("UNKNOWN_LINK");
        assertThat(text(refused, "issueCredential.refusals[0].message")).contains("链接");
    }

    @Test
    void theRollIsShownAndCorrected() {
        var voters = roll("staff");
        assertThat(voters).isNotEmpty();

        on("correctRoll", Map.of("voters", List.of(voters.getFirst()), "group", "deputies"));

        assertThat(roll("staff")).doesNotContain(voters.getFirst());
        assertThat(roll("deputies")).contains(voters.getFirst());
    }

    @Test
    void windowsAreAnnouncedAndAPollIsGivenUpWithAReason() {
        var end = LocalDate.now(ZoneOffset.UTC).plusDays(30) + "T00:00:00";
        var set = on("setPollWindows", Map.of("castUntil", end + "+08:00"));
        assertThat(text(set, "setPollWindows.poll.castUntil")).startsWith(end);

        var given = on("voidPoll", Map.of("reason", "名单有误"));

        assertThat(text(given, "voidPoll.poll.state")).isEqualTo("VOID");
        assertThat(text(given, "voidPoll.poll.voidReason")).isEqualTo("名单有误");
        given.path("voidPoll.poll.history[-1:].step")
                .entityList(String.class)
                .containsExactly("VOIDED");
    }

    @Test
    void theRollAndTheChaseListAreTheOwnOfficesAlone() {
        for (String list : List.of("pollRoll", "chaseList")) {
            asOthers(list, Role.OFFICE).satisfy(errors -> assertThat(errors).hasSize(1));
            asOwn(list, Role.AUDITOR).satisfy(errors -> assertThat(errors).hasSize(1));
            asOwn(list, Role.STAFF).satisfy(errors -> assertThat(errors).hasSize(1));
        }
        asOwn("pollRoll", Role.OFFICE).verify();
    }
}
