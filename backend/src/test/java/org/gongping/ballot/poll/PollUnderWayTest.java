package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Federation;
import org.gongping.cycle.UnfinishedBusiness;
import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;

class PollUnderWayTest {

    private final Federation federation = new Federation(6);

    @Test
    void aCycleStaysOpenAsLongAsAPollOfItTakesBallots() {
        var business = federation.of(UnfinishedBusiness.class);
        var cycle = federation.cycle.key();
        var prepared = federation.prepared();
        assertThat(business.of(cycle)).isEmpty();

        var opened = federation.open(prepared);
        assertThat(business.of(cycle))
                .hasValueSatisfying(reason -> {
                    assertThat(reason.code()).isEqualTo(RefusalCode.WRONG_STATE);
                    assertThat(reason.path()).containsExactly("polls");
                });

        federation.close(opened);
        assertThat(business.of(cycle)).isEmpty();
    }
}
