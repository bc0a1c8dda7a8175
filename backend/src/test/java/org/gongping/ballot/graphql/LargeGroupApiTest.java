package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.organisation.Files;
import org.junit.jupiter.api.Test;

import java.util.Map;

/** What six voters with links are promised, on the paper and by the window that phones ask for. */
class LargeGroupApiTest extends LinkedOffice {

    @Override
    String roster() {
        var roster = new StringBuilder(Files.SMALL);
        for (int person = 1; person <= 4; person++) {
            roster.append("200%d,姓名%d,办公室,一般干部职工,干部职工,,\n".formatted(person, person));
        }
        return roster.toString();
    }

    @Test
    void aGroupOfFiveOrMoreIsPromisedAnonymity() {
        register();

        assertPromised("您所在的组有 5 人或以上参加投票时", false);
    }

    @Test
    void aGroupOfFiveOrMoreThatWasDeclaredConfidentialIsToldSoWhereverItLooks() {
        assertThat(register()).hasSize(6);
        on("declareConfidential", Map.of("group", "staff"));

        assertPromised("您所在的组（名单共 6 人）参加投票的人可能很少：您的选票是保密的，但不是匿名的", true);
    }

    private void assertPromised(String promise, boolean confidential) {
        on("startCollecting", "PollInput", Map.of());
        var paper = paper(links.values().iterator().next());
        var window = window(browser(paper));

        assertThat(text(window, "castingWindow.promise"))
                .startsWith(promise)
                .isEqualTo(text(paper, "collectionPaper.promise"));
        window.path("castingWindow.confidential").entity(Boolean.class).isEqualTo(confidential);
        paper.path("collectionPaper.confidential").entity(Boolean.class).isEqualTo(confidential);
    }
}
