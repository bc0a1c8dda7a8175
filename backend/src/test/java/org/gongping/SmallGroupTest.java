package org.gongping;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import graphql.schema.GraphQLFieldDefinition;

import org.gongping.ballot.poll.BoardId;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Whatever can be asked of a closed poll, nobody learns what a small group gave. */
class SmallGroupTest extends AskedOffice {

    /** Papers of a poll, for whoever holds a slip or a link; what is on them was there before. */
    private static final Set<String> PAPERS = Set.of("collectionPaper", "ballotPaper");

    /** They answer of people, claims, rules and imported scores, none of which a ballot changes. */
    private static final Set<String> OF_OTHER_THINGS =
            Set.of(
                    "me",
                    "accounts",
                    "myClaims",
                    "claims",
                    "claimQueues",
                    "claim",
                    "cycles",
                    "currentCycle",
                    "workReport",
                    "schemes",
                    "schemeDrafts",
                    "schemeDraft",
                    "schemeDifferences",
                    "importedSubjects",
                    "organisation",
                    "staff",
                    "rosterTemplate");

    /** Streams of counts, in whose types {@code MarksStayInTheBoxTest} finds no mark. */
    private static final Set<String> STREAMS = Set.of("pollTurnout");

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;

    SmallGroupTest() {
        super("FORBIDDEN");
    }

    @BeforeEach
    void aPollIsClosedAndCounted() {
        found();
        open(YEAR);
        vote(YEAR, Withheld.PRINCIPAL, Withheld.DEPUTY, Withheld::staff);
        count();
    }

    @Test
    void everyQueryOfTheContractIsClassified() {
        var classified = new TreeSet<String>();
        Stream.of(OF_RESULTS, PAPERS, OF_OTHER_THINGS, STREAMS).forEach(classified::addAll);

        assertThat(queries().map(GraphQLFieldDefinition::getName))
                .containsExactlyInAnyOrderElementsOf(classified);
    }

    @Test
    void noQueryTellsAnybodyWhatASmallGroupGave() {
        var told = askForResults(Withheld::assertTellsNothing);
        assertThat(told).as("the weighted value is told").anyMatch(one -> one.contains("64.86"));
    }

    @Test
    void noFileTellsAnybodyWhatASmallGroupGave() throws Exception {
        var links = new ArrayList<String>();
        for (String kind : List.of("PUBLISHED", "PROVISIONAL")) {
            var asked = "{ standingsBundle(cycle: %s, kind: %s) { url } }".formatted(cycle(), kind);
            links.add(JsonPath.read(answer(asked, Role.OFFICE), "$.standingsBundle.url"));
        }
        links.add("/boards/" + BoardId.of(key()) + "/board.json");
        for (String link : links) {
            Withheld.assertTellsNothing(link, get(link));
        }
        assertThat(get(links.getFirst())).contains("\"5189/80\"");
    }

    private String get(String link) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + link)).build();
        var answer = CLIENT.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
