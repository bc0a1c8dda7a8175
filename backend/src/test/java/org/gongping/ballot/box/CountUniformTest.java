package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.Poll;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

class CountUniformTest {

    private final Federation federation = new Federation(6);
    private final Poll poll = federation.opened();

    @Test
    void ballotsThatGiveEverybodyTheSameAreCountedAbstentionsApart() {
        cast("staff", 0, marks("90", "90", "90", "90"));
        cast("staff", 1, marks("90", "90", "90", "91"));
        cast("staff", 2, about("80", "80", null, "80"));
        cast("staff", 3, about("70", null, null, null));
        cast("staff", 4, about(null, null, null, null));

        assertThat(uniform(federation.close(poll))).hasValue(2);
    }

    @Test
    void beforeClosingNothingIsCounted() {
        for (int slip = 0; slip < 5; slip++) {
            cast("staff", slip, marks("90", "90", "90", "90"));
        }

        assertThat(uniform(poll)).isEmpty();
    }

    @Test
    void groupsOfFewerThanFiveBallotsAreLeftOut() {
        cast("principal", 0, marks("90", "90", "90", "90"));
        for (int slip = 0; slip < 4; slip++) {
            cast("staff", slip, marks("90", "90", "90", "90"));
        }
        assertThat(uniform(federation.close(poll))).isEmpty();

        var again = federation.opened();
        cast(again, "principal", 0, marks("90", "90", "90", "90"));
        for (int slip = 0; slip < 5; slip++) {
            cast(again, "staff", slip, marks("90", "90", "90", "90"));
        }
        assertThat(uniform(federation.close(again))).hasValue(5);
    }

    private OptionalInt uniform(Poll poll) {
        return federation.of(CountUniform.class).run(poll);
    }

    private void cast(String group, int slip, List<Mark> marks) {
        cast(poll, group, slip, marks);
    }

    private void cast(Poll in, String group, int slip, List<Mark> marks) {
        done(federation.of(CastBallot.class).run(federation.slip(in, group, slip), marks));
    }

    private static List<Mark> about(@Nullable String... marks) {
        var all = new ArrayList<Mark>();
        for (String mark : marks) {
            var key = String.valueOf(all.size() + 1);
            all.add(
                    mark == null
                            ? Mark.abstention(key)
                            : new Mark(key, null, new BigDecimal(mark)));
        }
        return all;
    }
}
