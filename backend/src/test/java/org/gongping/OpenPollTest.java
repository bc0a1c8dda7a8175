package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;

import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Of a poll that is open nobody learns a result, and whoever closes it learns no secret either. */
class OpenPollTest extends AskedOffice {

    /** What commands answer with that comes of polls or standings. */
    private static final Set<String> OF_RESULTS = Set.of("PollPayload", "StandingsPayload");

    /** Whoever votes or enters a ballot gets no more than its receipt. */
    private static final Set<String> OF_VOTING =
            Set.of("IssueCredentialPayload", "CastBallotPayload", "EnterPaperBallotPayload");

    /** Links to every mark, for auditors alone, after closing. */
    private static final Set<String> OF_EXPORTS =
            Set.of("ExportPollBundlePayload", "ExportSealedBundlePayload");

    /** They answer of people, claims, rules and imported scores. */
    private static final Set<String> OF_OTHER_THINGS =
            Set.of(
                    "AccountPayload",
                    "CheckRosterPayload",
                    "ClaimPayload",
                    "CreateOrganisationPayload",
                    "CyclePayload",
                    "DiscardSchemeDraftPayload",
                    "ImportRosterPayload",
                    "IssueFirstPasswordsPayload",
                    "PublishSchemeDraftPayload",
                    "RecordImportedScorePayload",
                    "RequestUploadPayload",
                    "SaveWorkReportPayload",
                    "SchemeDraftPayload",
                    "SessionPayload",
                    "SignOutPayload");

    private Poll poll;

    OpenPollTest() {
        super("FORBIDDEN", "POLL_NOT_CLOSED");
    }

    @BeforeEach
    void allHaveVotedAndThePollIsOpen() {
        found();
        open(YEAR);
        poll = cast(YEAR, Withheld.PRINCIPAL, Withheld.DEPUTY, Withheld::staff);
    }

    @Test
    void noQueryTellsAnybodyAResultOfAnOpenPoll() {
        count();
        askForResults(Withheld::assertTellsNoResult);
    }

    @Test
    void everyAnswerToACommandIsClassified() {
        var classified = new TreeSet<String>();
        Stream.of(OF_RESULTS, OF_VOTING, OF_EXPORTS, OF_OTHER_THINGS).forEach(classified::addAll);

        assertThat(commands().map(OpenPollTest::payload).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(classified);
    }

    @Test
    void noCommandTellsTheOfficeWhatASmallGroupGave() {
        var cycle = "{cycle: %s".formatted(cycle());
        run("computeStandings", cycle + "}").forEach(one -> Withheld.assertTellsNoResult("", one));
        var id = quoted(new GlobalId("Poll", key().local()).encode());
        var closed = run("closePoll", "{poll: %s, version: %d}".formatted(id, poll.version()));
        var computed = run("computeStandings", cycle + "}");
        var published = run("publishStandings", cycle + ", edition: %s}".formatted(edition()));

        Stream.of(closed, computed, published)
                .flatMap(List::stream)
                .forEach(one -> Withheld.assertTellsNothing("", one));
        assertThat(closed).anyMatch(one -> one.contains("CLOSED"));
        assertThat(published).anyMatch(one -> one.contains("_subjects\":10"));
    }

    /** An edition just computed. */
    private String edition() {
        var asked =
                "mutation { computeStandings(input: {cycle: %s}) { edition { id } } }"
                        .formatted(cycle());
        return quoted(JsonPath.read(answer(asked, Role.OFFICE), "$.computeStandings.edition.id"));
    }

    /** The answers that together are the whole of what a command answers the office. */
    private List<String> run(String command, String input) {
        var answers = new ArrayList<String>();
        var field =
                commands().filter(one -> one.getName().equals(command)).findFirst().orElseThrow();
        for (String document : whole().documents(field, "(input: %s)".formatted(input))) {
            answers.add(answer("mutation " + document, Role.OFFICE));
        }
        return answers;
    }

    private Stream<GraphQLFieldDefinition> commands() {
        return source.schema().getMutationType().getFieldDefinitions().stream();
    }

    private static String payload(GraphQLFieldDefinition command) {
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(command.getType())).getName();
    }
}
