package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.api.ListAssert;
import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.TestRoster;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.test.tester.GraphQlTester;
import org.springframework.graphql.test.tester.GraphQlTester.Response;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An office whose staff have personal links: what its browser and theirs send. */
abstract class LinkedOffice extends ApiTest {

    private static final String CYCLE = new GlobalId("Cycle", "2026").encode();
    private static final String POLL =
            """
            { poll { id version state collectUntil castUntil voidReason belowQuorum
                uniformBallots history { step at by }
                groups { key mode roll issued cast confidential declared rollHash slipPrefix } }
              refusals { code message path } }
            """;
    private static final String PAPER =
            """
            query($link: String!) { collectionPaper(link: $link) {
              poll organisation title groupKey group groupSize state collectUntil castUntil
              publicKey promise confidential issued replaced voter contents maximum step
              candidates { key name unit workReport } } }
            """;
    private static final String ROLL = " { key title voters { number name unit linked } } }";

    @Autowired private Organisations organisations;

    private final String code = freshOrganisation();
    final Map<String, String> links = new HashMap<>();
    private String poll = "";
    private String prefix = "";
    private int version;

    @BeforeEach
    void preparedPollWithLinks() {
        organisations.create(code, "市妇联");
        TestRoster.put(organisations, code, roster());
        var scheme = new GlobalId("Scheme", "womens-federation@1").encode();
        command(
                "openCycle",
                "OpenCycleInput",
                Map.of("year", 2026, "scheme", scheme),
                "{ cycle { id } }");
        var wish = Map.of("cycle", CYCLE, "component", "review", "pool", "staff");
        var input = new HashMap<String, Object>(wish);
        input.put("id", UUID.randomUUID().toString());
        seen("preparePoll", command("preparePoll", "PreparePollInput", input, POLL));
        on("chooseVoterMode", Map.of("group", "staff", "mode", "LINKS"));
    }

    /** Who works there. */
    String roster() {
        return Files.SMALL;
    }

    final List<String> register() {
        var all = new ArrayList<Map<String, String>>();
        var voters = roll("staff");
        for (String voter : voters) {
            var token = Blinding.random(32);
            links.put(voter, prefix + "." + Browser.text(token));
            all.add(Map.of("voter", voter, "hash", Chain.sha256(token)));
        }
        on("registerLinks", Map.of("group", "staff", "links", all));
        return voters;
    }

    final void printSlips() {
        for (String group : List.of("principal", "deputies")) {
            var hashes = roll(group).stream().map(_ -> Chain.sha256(Blinding.random(32))).toList();
            if (!hashes.isEmpty()) {
                on("registerSlips", Map.of("group", group, "hashes", hashes));
            }
        }
    }

    final List<String> roll(String group) {
        var query = "query($poll: ID!) { pollRoll(poll: $poll)" + ROLL;
        return as(code, "o1", Role.OFFICE)
                .document(query)
                .variable("poll", poll)
                .execute()
                .path("pollRoll[?(@.key=='%s')].voters[*].number".formatted(group))
                .entityList(String.class)
                .get();
    }

    final ListAssert<String> missing() {
        var query = "query($poll: ID!) { chaseList(poll: $poll)" + ROLL;
        return assertThat(
                as(code, "o1", Role.OFFICE)
                        .document(query)
                        .variable("poll", poll)
                        .execute()
                        .path("chaseList[*].voters[*].number")
                        .entityList(String.class)
                        .get());
    }

    final GraphQlTester.Errors asOwn(String list, Role role) {
        return list(as(code, "x1", role), list);
    }

    final GraphQlTester.Errors asOthers(String list, Role role) {
        return list(as(freshOrganisation(), "x1", role), list);
    }

    private GraphQlTester.Errors list(GraphQlTester tester, String list) {
        return tester.document("query($poll: ID!) { " + list + "(poll: $poll)" + ROLL)
                .variable("poll", poll)
                .execute()
                .errors();
    }

    final Response paper(String link) {
        return asNobody().document(PAPER).variable("link", link).execute();
    }

    final Browser browser(Response paper) {
        var key = PollKey.ofFull(text(paper, "collectionPaper.poll")).orElseThrow();
        var issuer = new IssuerKey(text(paper, "collectionPaper.publicKey"));
        return Browser.fresh(key, text(paper, "collectionPaper.groupKey"), issuer);
    }

    final String blindSignature(String link, Browser browser) {
        return text(issue(link, browser), "issueCredential.blindSignature");
    }

    final Response issue(String link, Browser browser) {
        return issue(link, browser.sent());
    }

    final Response issue(String link, String blinded) {
        return asNobody()
                .document(
                        mutation(
                                "issueCredential",
                                "IssueCredentialInput",
                                "{ blindSignature refusals { code message path } }"))
                .variable("input", Map.of("link", link, "blinded", blinded))
                .execute();
    }

    final Response cast(Browser browser, Response paper) {
        var marks = new ArrayList<Map<String, String>>();
        paper.path("collectionPaper.candidates[*].key")
                .entityList(String.class)
                .get()
                .forEach(key -> marks.add(Map.of("candidate", key, "mark", "90")));
        marks.set(0, Map.of("candidate", "1"));
        var shown = browser.shown();
        var input =
                Map.of(
                        "poll", shown.poll(),
                        "group", shown.group(),
                        "nonce", shown.nonce(),
                        "prefix", shown.prefix(),
                        "signature", shown.signature(),
                        "marks", marks);
        return asNobody()
                .document(
                        mutation(
                                "castCredential",
                                "CastCredentialInput",
                                "{ receipt { leaf } refusals { code message path } }"))
                .variable("input", input)
                .execute();
    }

    final Response window(Browser browser) {
        return asNobody()
                .document(
                        "query($poll: String!, $group: String!) { castingWindow(poll: $poll,"
                                + " group: $group) { state until promise confidential } }")
                .variable("poll", browser.poll().full())
                .variable("group", browser.group())
                .execute();
    }

    final Response on(String name, Map<String, ?> more) {
        var type = Character.toUpperCase(name.charAt(0)) + name.substring(1) + "Input";
        return on(name, type, more);
    }

    final Response on(String name, String type, Map<String, ?> more) {
        var input = new HashMap<String, Object>(more);
        input.put("poll", poll);
        input.put("version", version);
        return seen(name, command(name, type, input, POLL));
    }

    final Response seen(String name, Response response) {
        response.path(name + ".refusals").entityList(Object.class).hasSize(0);
        poll = text(response, name + ".poll.id");
        version = response.path(name + ".poll.version").entity(Integer.class).get();
        prefix =
                response.path(name + ".poll.groups[?(@.key=='staff')].slipPrefix")
                        .entityList(String.class)
                        .get()
                        .getFirst();
        return response;
    }

    final Response command(String name, String type, Map<String, ?> input, String result) {
        return as(code, "o1", Role.OFFICE)
                .document(mutation(name, type, result))
                .variable("input", input)
                .execute();
    }

    private static String mutation(String name, String type, String result) {
        return "mutation($input: %s!) { %s(input: $input) %s }".formatted(type, name, result);
    }

    static String code(Response response, String name) {
        return text(response, name + ".refusals[0].code");
    }

    static String text(Response response, String path) {
        return response.path(path).entity(String.class).get();
    }
}
