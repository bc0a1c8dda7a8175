package org.gongping.ballot.linkage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Tries to find each voter's ballot in what is stored, in every way it knows, and counts for each
 * way how often it was right.
 *
 * <p>What a way finds by chance: it pairs the voters of a poll with its ballots one to one, and if
 * nothing stored helps, its pairs and the true ones are as any two permutations to each other. The
 * number of right pairs is then that of the fixed points of a random permutation of n: its k-th
 * factorial moment is 1 for k ≤ n and 0 beyond, none more than that of a Poisson variable of mean
 * 1, so its moment generating function is nowhere above that one's for positive arguments. Over m
 * polls Chernoff's bound for a Poisson variable of mean m holds: at least t right pairs with a
 * probability of at most exp(t − m − t·ln(t/m)). {@link #bound} is the smallest t for which that is
 * below one in a million, divided by the number of ways: a fair matcher exceeds it in any of them
 * once in a million runs or less. For 1,000 polls of 8 voters it is some 1,200 right pairs of
 * 8,000, for 30 polls some 70 of 240.
 */
final class Matcher {

    static final String SHARED = "shared bytes";
    private static final double RARE = 1e-6;

    private final Map<String, Integer> right = new TreeMap<>();
    private final Random random;
    private int polls;

    Matcher(Random random) {
        this.random = random;
    }

    void look(Held held) {
        polls++;
        var stored = held.stored();
        var ballots = Orders.ofBallots(stored);
        Orders.ofVoters(stored)
                .forEach((voters, order) ->
                        ballots.forEach((by, other) -> {
                            var name = voters + " / " + by;
                            count(name, pairs(order, other), held);
                            count(name + " backwards", pairs(order, other.reversed()), held);
                        }));
        count(SHARED, SharedBytes.guess(stored, random), held);
    }

    /** Each way and how many pairs it found. */
    Map<String, Integer> right() {
        return right;
    }

    /** The ways that found more than chance allows. */
    Map<String, Integer> found() {
        var found = new TreeMap<>(right);
        found.values().removeIf(hits -> hits < bound());
        return found;
    }

    int bound() {
        var rare = Math.log(RARE / right.size());
        var hits = polls + 1;
        while (hits - polls - hits * Math.log((double) hits / polls) >= rare) {
            hits++;
        }
        return hits;
    }

    private void count(String way, Map<String, String> guess, Held held) {
        var hits =
                guess.entrySet().stream()
                        .filter(pair -> pair.getValue().equals(held.truth().get(pair.getKey())))
                        .count();
        right.merge(way, Math.toIntExact(hits), Integer::sum);
    }

    private static Map<String, String> pairs(List<String> voters, List<String> ballots) {
        var pairs = new HashMap<String, String>();
        for (int place = 0; place < voters.size(); place++) {
            pairs.put(voters.get(place), ballots.get(place));
        }
        return pairs;
    }
}
