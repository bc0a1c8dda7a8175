package org.gongping.ranking;

import static java.util.stream.Collectors.toSet;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participant;
import org.gongping.scoring.Component;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Subject;
import org.springframework.stereotype.Service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The facts of all sources together. Those about people who left the cycle are not theirs; those
 * about people who changed their pool during the year count as far as the new pool counts such.
 */
@Service
class Facts {

    private final List<FactSource> sources;

    Facts(List<FactSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /**
     * What is known of a cycle's people.
     *
     * @param counted the facts that the scheme counts in each one's pool
     * @param setAside how many people have others besides, from a pool they were in before
     */
    record Known(List<Fact> counted, int setAside) {
        Known {
            counted = List.copyOf(counted);
        }
    }

    /** All that is known of these people. */
    Known about(Cycle cycle, Collection<Participant> people) {
        return sort(cycle, people.stream().map(Participant::subject), facts(cycle));
    }

    /** The marks of ballots, ratings and surveys about these subjects, as far as they count. */
    List<Fact> marksOf(Cycle cycle, List<Subject> subjects) {
        var scheme = cycle.scheme();
        return sort(cycle, subjects.stream(), facts(cycle)).counted().stream()
                .filter(fact -> !isUnknown(scheme, fact))
                .filter(fact -> scheme.component(fact.component()).kind().name().isConfidential())
                .toList();
    }

    private Stream<Fact> facts(Cycle cycle) {
        return sources.stream().flatMap(from -> from.facts(cycle.key()).stream());
    }

    /** All that is known of one of them. */
    Known about(Cycle cycle, Participant one) {
        var number = one.subject().id();
        return sort(
                cycle,
                Stream.of(one.subject()),
                sources.stream().flatMap(from -> from.factsOf(cycle.key(), number).stream()));
    }

    private static Known sort(Cycle cycle, Stream<Subject> subjects, Stream<Fact> facts) {
        var components = componentsOf(cycle.scheme(), subjects.toList());
        var counted = new ArrayList<Fact>();
        var aside = new HashSet<String>();
        for (Fact fact : facts.toList()) {
            var own = components.get(fact.subject());
            if (own == null) {
                continue;
            }
            if (own.contains(fact.component()) || isUnknown(cycle.scheme(), fact)) {
                counted.add(fact);
            } else {
                aside.add(fact.subject());
            }
        }
        return new Known(counted, aside.size());
    }

    /** A component that the scheme has nowhere is no matter of pools: scoring will refuse it. */
    private static boolean isUnknown(Scheme scheme, Fact fact) {
        return !scheme.components().containsKey(fact.component());
    }

    /** The components that count for each subject. */
    private static Map<String, Set<String>> componentsOf(Scheme scheme, List<Subject> subjects) {
        Map<String, Set<String>> ofPool = new HashMap<>();
        Map<String, Set<String>> ofSubject = new HashMap<>();
        for (Subject one : subjects) {
            var components = ofPool.computeIfAbsent(one.pool(), pool -> components(scheme, pool));
            ofSubject.put(one.id(), components);
        }
        return ofSubject;
    }

    private static Set<String> components(Scheme scheme, String pool) {
        return scheme.componentsOf(pool).stream().map(Component::id).collect(toSet());
    }
}
