package org.gongping.scheme.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scheme.SchemeFile;
import org.junit.jupiter.api.Test;

import java.util.Locale;

class BallotComponentTest {

    @Test
    void theQuorumIsToldInPercentWhereTheSchemeAsksForOne() {
        assertThat(ballot("quorum: {percent: 66.6}, ").quorum()).isEqualByComparingTo("66.6");
        assertThat(ballot("").quorum()).isNull();
    }

    private static BallotComponent ballot(String quorum) {
        var scheme =
                """
                id: small
                version: 1
                appraises: STAFF
                pools:
                  - {id: staff, members: {category: [GENERAL]}}
                components:
                  review: {ballot: {%sgroups: [{id: all, weight: 1}]}}
                total: {any: {sum: [review]}}
                """
                        .formatted(quorum);
        var read = SchemeFile.read(scheme).orThrow();
        var shown = new SchemeTexts(read, Locale.SIMPLIFIED_CHINESE).components();
        return (BallotComponent) shown.getFirst();
    }
}
