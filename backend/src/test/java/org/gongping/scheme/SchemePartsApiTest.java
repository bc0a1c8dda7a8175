package org.gongping.scheme;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.graphql.test.tester.GraphQlTester;

/** Every part of a scheme can be read, as the source texts have it. */
class SchemePartsApiTest extends ApiTest {

    private static final String QUERY =
            """
            query($id: ID!) { node(id: $id) { ... on Scheme {
              provisions { clause text }
              components { key
                ... on SheetComponent { indicators {
                  key level title clause points aspects { key title weight } measure owner due } }
                ... on RatingComponent { ratingAspects: aspects { key title points } }
                ... on SurveyComponent { lowest highest
                  waves { key title weight } strata { key title share } }
                ... on LedgerComponent { items { code approvals } }
                ... on NestedComponent { scheme } } } } }
            """;

    /** 二: 素质提升 10 is 2+2+3+3; 五 points of the leaders are five aspects of 1. */
    @Test
    void aCitysSheetRatingAndApprovals() {
        var scheme = read("city-organs@1");

        scheme.path("node.components[0].indicators[?(@.level == 1)].points")
                .entityList(String.class)
                .containsExactly("10", "35", "20", "10", "5", "10");
        scheme.path("node.components[0].indicators[1:5].points")
                .entityList(String.class)
                .containsExactly("2", "2", "3", "3");
        scheme.path("node.components[0].indicators[5].title")
                .entity(String.class)
                .isEqualTo("实践创新（敬业型）");
        scheme.path("node.components[0].indicators[6].due").entity(String.class).isEqualTo("03-31");
        scheme.path("node.components[0].indicators[6].measure")
                .entity(String.class)
                .isEqualTo("目标和任务分解表");
        scheme.path("node.components[?(@.key == 'leaders')].ratingAspects[*].points")
                .entityList(String.class)
                .containsExactly("1", "1", "1", "1", "1");
        scheme.path("node.components[?(@.key == 'bonus')].items[*].approvals[*]")
                .entityList(String.class)
                .containsExactly("GROUP", "LEADER");
        scheme.path("node.provisions[0].clause").hasValue();
    }

    /**
     * Each business indicator: completion 90, progress 5, innovation 5; waves in July and December.
     */
    @Test
    void aBureausAspectsAndWaves() {
        var scheme = read("water-bureau@1");

        scheme.path("node.components[0].indicators[0].aspects[*].weight")
                .entityList(String.class)
                .containsExactly("90", "5", "5");
        scheme.path("node.components[0].indicators[0].owner").valueIsNull();
        scheme.path("node.components[?(@.waves)].waves[*].title")
                .entityList(String.class)
                .hasSize(2);
    }

    @Test
    void theSchemesThatAnotherIsMadeOf() {
        read("fujian-egov@1")
                .path("node.components[*].scheme")
                .entityList(String.class)
                .containsExactly("egov-services@1", "egov-resources@1", "egov-security@1");
    }

    private GraphQlTester.Response read(String scheme) {
        return as(freshOrganisation(), "1003", Role.STAFF)
                .document(QUERY)
                .variable("id", new GlobalId("Scheme", scheme).encode())
                .execute();
    }
}
