package org.gongping.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Facts by subject, in the order in which they were given. Subjects go by their number in the list;
 * the number after the last one stands for everybody else. Two arrays hold it, which stay small and
 * quick for millions of facts.
 */
final class FactIndex {
    private final Map<String, Integer> numbers;
    private final List<Fact> facts;

    /** Where each subject's part of the places begins, and last, where all of them end. */
    private final int[] starts;

    /** Places in the list of facts, subject by subject. */
    private final int[] places;

    private FactIndex(Map<String, Integer> numbers, int others, List<Fact> facts) {
        this.numbers = numbers;
        this.facts = facts;
        int[] owners =
                IntStream.range(0, facts.size())
                        .parallel()
                        .map(i -> numbers.getOrDefault(facts.get(i).subject(), others))
                        .toArray();
        starts = new int[others + 2];
        places = new int[owners.length];
        for (int owner : owners) {
            starts[owner]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        // from the last to the first, each part is filled from its end to its start
        for (int i = owners.length - 1; i >= 0; i--) {
            places[--starts[owners[i]]] = i;
        }
    }

    static FactIndex of(List<Subject> subjects, List<Fact> facts) {
        Map<String, Integer> numbers = HashMap.newHashMap(subjects.size());
        for (int i = 0; i < subjects.size(); i++) {
            numbers.putIfAbsent(subjects.get(i).id(), i);
        }
        return new FactIndex(numbers, subjects.size(), facts);
    }

    /** The ids of all subjects. */
    Set<String> subjects() {
        return numbers.keySet();
    }

    /** Where the facts of a subject stand in the list. */
    int[] places(int subject) {
        return Arrays.copyOfRange(places, starts[subject], starts[subject + 1]);
    }

    /** The fact at a place. */
    Fact at(int place) {
        return facts.get(place);
    }

    /** The facts of a subject by component. */
    Map<String, List<Fact>> of(int subject) {
        Map<String, List<Fact>> own = new HashMap<>();
        for (int place : places(subject)) {
            Fact fact = at(place);
            own.computeIfAbsent(fact.component(), _ -> new ArrayList<>()).add(fact);
        }
        return own;
    }
}
