package org.gongping.ranking.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.TestOffice;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.ranking.TraceLine;
import org.gongping.scoring.Trace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

class ExplanationsTest {

    private static final TraceLine ENTRY =
            line(Trace.Label.ENTRY, "points", "web-publicity", "the-claim");
    private static final TraceLine SCORE = line(Trace.Label.IMPORTED, "city", "city", "the-score");

    private final TestOffice office = new TestOffice();

    @Test
    void aClaimIsLinkedForWhomItIsAboutAndForVerifiersAndForNobodyElse() {
        assertThat(links("1010", Role.STAFF)).containsExactly("the-claim", null);
        assertThat(links("1004", Role.OFFICE)).containsExactly("the-claim", null);
        assertThat(links("1006", Role.AUDITOR)).containsExactly("the-claim", null);
        assertThat(links("1001", Role.LEADER)).containsExactly(null, null);
    }

    private List<@Nullable String> links(String number, Role role) {
        var words = new ResourceBundleMessageSource();
        words.setBasename("messages/ranking");
        words.setDefaultEncoding("UTF-8");
        var scheme = office.open("wf", 2026).scheme();
        var caller = new Caller("wf", number, EnumSet.of(role), false);
        var links = new ArrayList<@Nullable String>();
        new Explanations(words)
                .of(scheme, "1010", List.of(ENTRY, SCORE), caller, Locale.SIMPLIFIED_CHINESE)
                .forEach(line -> links.add(line.claim()));
        return links;
    }

    private static TraceLine line(Trace.Label label, String component, String id, String ref) {
        return new TraceLine(
                0, label, component, id, null, BigDecimal.ONE, null, null, null, List.of(), ref);
    }
}
