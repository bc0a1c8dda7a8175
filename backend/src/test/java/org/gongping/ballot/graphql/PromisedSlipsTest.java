package org.gongping.ballot.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.Poll;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;

import java.util.Locale;

/** Fifty are on the roll; who may vote are those for whom there is a slip. */
class PromisedSlipsTest {

    private final Federation federation = new Federation(50);
    private final Poll poll = federation.prepared();

    @Test
    void whoHoldsOneOfFewerSlipsThanMakeAnonymousIsPromisedConfidentialityOnly() {
        assertThat(promised(federation.withSlips(poll, "staff", 1)))
                .satisfies(one -> assertThat(one.confidential()).isTrue())
                .satisfies(one -> assertThat(one.words()).contains("只登记了 1 张评议票", "但不是匿名的"));
    }

    @Test
    void itIsTheNumberOfSlipsThatDecides() {
        var four = federation.withSlips(poll, "staff", 4);
        assertThat(promised(four).confidential()).isTrue();

        assertThat(promised(federation.withSlips(four, "staff", 5)).confidential()).isFalse();
    }

    @Test
    void beforeAnySlipIsRegisteredTheRollDecides() {
        var staff = poll.group("staff").orElseThrow();
        assertThat(poll.isConfidential(staff)).isFalse();
        assertThat(poll.isConfidential(poll.group("principal").orElseThrow())).isTrue();
    }

    @Test
    void whereThereAreLinksTheRollDecides() {
        assertThat(promised(new Links(50).linked()).confidential()).isFalse();
        assertThat(promised(new Links(4).linked()).confidential()).isTrue();
    }

    private static Promises.Promised promised(Poll poll) {
        var sentences = new ResourceBundleMessageSource();
        sentences.setBasename("messages/promise");
        sentences.setDefaultEncoding("UTF-8");
        var staff = poll.group("staff").orElseThrow();
        return new Promises(sentences).to(poll, staff, Locale.SIMPLIFIED_CHINESE);
    }
}
