package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLTypeUtil;

import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.execution.GraphQlSource;

import java.util.List;

/** Marks go in and never come out again by the contract. */
class MarksStayInTheBoxTest extends ApiTest {

    private static final List<String> TYPES =
            List.of(
                    "Poll",
                    "PollGroup",
                    "Candidate",
                    "BallotPaper",
                    "Receipt",
                    "Board",
                    "BoardGroup",
                    "ReceiptProof",
                    "PollTurnout",
                    "GroupTurnout",
                    "PollExport",
                    "ExportPollBundlePayload");

    @Autowired private GraphQlSource source;

    @Test
    void noOutputTypeOfAPollHoldsMarks() {
        for (String type : TYPES) {
            var fields = ((GraphQLObjectType) source.schema().getType(type)).getFieldDefinitions();
            assertThat(fields)
                    .isNotEmpty()
                    .allSatisfy(field -> {
                        assertThat(field.getName()).doesNotContainIgnoringCase("mark");
                        var unwrapped = GraphQLTypeUtil.unwrapAll(field.getType());
                        assertThat(unwrapped.getName()).doesNotContainIgnoringCase("mark");
                    });
        }
    }

    /** A collection paper tells how marks are given; nothing tells which were. */
    @Test
    void noOutputTypeOfALinkHoldsMarksOrSaysWhoVoted() {
        for (String type : List.of("CollectionPaper", "CastingWindow", "RollGroup", "RollVoter")) {
            var fields = ((GraphQLObjectType) source.schema().getType(type)).getFieldDefinitions();
            assertThat(fields)
                    .isNotEmpty()
                    .extracting(field -> field.getName())
                    .noneMatch(name -> name.matches("(?i).*(marks?|voted|ballots?|cast|at)$"));
        }
    }
}
