package org.gongping.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Shares out places by rank, in the percentages of a distribution. */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Shares() {}

    /** Puts down, by subject id, the name of the share that its place falls into. */
    static void name(Distribution distribution, List<Place> places, Map<String, String> names) {
        int[] sizes = sizes(distribution, places.size());
        for (Place place : places) {
            int deciding =
                    distribution.ties() == Distribution.Ties.UP ? place.first() : place.last();
            names.put(place.score().subject().id(), name(distribution, sizes, deciding));
        }
    }

    /** How many of n places each share has, from the best down. */
    static int[] sizes(Distribution distribution, int n) {
        List<BigDecimal> quotas =
                distribution.shares().stream()
                        .map(share -> share.percent().multiply(BigDecimal.valueOf(n)))
                        .toList();
        return switch (distribution.rounding()) {
            case LARGEST_REMAINDER -> largestRemainder(quotas, n);
            case FLOOR -> restToLast(floors(quotas), n);
            case CEILING -> restToLast(ceilings(quotas), n);
        };
    }

    private static String name(Distribution distribution, int[] sizes, int place) {
        int share = 0;
        int reached = sizes[0];
        while (reached < place) {
            share++;
            reached += sizes[share];
        }
        return distribution.shares().get(share).name();
    }

    /** Equal remainders: the better share first, since the sort keeps the order of equals. */
    private static int[] largestRemainder(List<BigDecimal> quotas, int n) {
        int[] sizes = floors(quotas);
        int left = n - Arrays.stream(sizes).sum();
        IntStream.range(0, sizes.length)
                .boxed()
                .sorted(
                        Comparator.comparing(
                                (Integer i) -> quotas.get(i).remainder(HUNDRED),
                                Comparator.reverseOrder()))
                .limit(left)
                .forEach(i -> sizes[i]++);
        return sizes;
    }

    private static int[] floors(List<BigDecimal> quotas) {
        return quotas.stream().mapToInt(Shares::floor).toArray();
    }

    private static int[] ceilings(List<BigDecimal> quotas) {
        return quotas.stream()
                .mapToInt(q -> floor(q) + (q.remainder(HUNDRED).signum() > 0 ? 1 : 0))
                .toArray();
    }

    private static int floor(BigDecimal quota) {
        BigInteger whole = quota.divideToIntegralValue(HUNDRED).toBigInteger();
        return whole.intValueExact();
    }

    /** The shares so far never exceed n; the last takes what is left. */
    private static int[] restToLast(int[] sizes, int n) {
        int left = n;
        for (int i = 0; i < sizes.length - 1; i++) {
            sizes[i] = Math.min(sizes[i], left);
            left -= sizes[i];
        }
        sizes[sizes.length - 1] = left;
        return sizes;
    }
}
