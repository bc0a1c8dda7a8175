package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.scoring.Given.distribution;

import org.gongping.scoring.Distribution.Over;
import org.gongping.scoring.Distribution.Rounding;
import org.gongping.scoring.Distribution.Ties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * 25, 35, 34 and 6 percent of 1 to 60 units by largest remainder. For any row: take each quota's
 * whole part, then give the places left to the largest remainders. For 18 units the quotas are 4.5,
 * 6.3, 6.12 and 1.08, whole parts 4 + 6 + 6 + 1 = 17, and the place left goes to 0.5: 5/6/6/1.
 */
class LargestRemainderTest {
    private static final String[] SIX_A_LINE = {
        "0/1/0/0 0/1/1/0 1/1/1/0 1/2/1/0 1/2/2/0 2/2/2/0",
        "2/3/2/0 2/3/3/0 2/3/3/1 3/3/3/1 3/4/4/0 3/4/4/1",
        "3/5/4/1 3/5/5/1 4/5/5/1 4/6/5/1 4/6/6/1 5/6/6/1",
        "5/7/6/1 5/7/7/1 5/8/7/1 6/8/7/1 6/8/8/1 6/8/8/2",
        "6/9/9/1 6/9/9/2 7/9/9/2 7/10/9/2 7/10/10/2 8/10/10/2",
        "8/11/10/2 8/11/11/2 8/12/11/2 8/12/12/2 9/12/12/2 9/13/12/2",
        "9/13/13/2 10/13/13/2 10/14/13/2 10/14/14/2 10/14/14/3 10/15/14/3",
        "11/15/15/2 11/15/15/3 11/16/15/3 11/16/16/3 12/16/16/3 12/17/16/3",
        "12/17/17/3 13/17/17/3 13/18/17/3 13/18/18/3 13/19/18/3 14/19/18/3",
        "14/19/19/3 14/20/19/3 14/20/19/4 15/20/20/3 15/21/20/3 15/21/20/4"
    };

    @ParameterizedTest(name = "{0} units: {1}")
    @MethodSource("table")
    void everyPlaceIsGivenAndNoneTwice(int units, String expected) {
        Distribution shares =
                distribution(
                        Over.POOL,
                        Rounding.LARGEST_REMAINDER,
                        Ties.UP,
                        "excellent 25",
                        "good 35",
                        "pass 34",
                        "fail 6");
        int[] sizes = Arrays.stream(expected.split("/")).mapToInt(Integer::parseInt).toArray();
        assertThat(Shares.sizes(shares, units)).containsExactly(sizes);
        assertThat(IntStream.of(sizes).sum()).isEqualTo(units);
    }

    static Stream<Arguments> table() {
        String[] rows = String.join(" ", SIX_A_LINE).split(" ");
        return IntStream.rangeClosed(1, rows.length).mapToObj(n -> Arguments.of(n, rows[n - 1]));
    }
}
