package org.gongping.ranking;

import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Set;

/** The facts of all sources together. */
@Component
class Facts {

    private final List<FactSource> sources;

    Facts(List<FactSource> sources) {
        this.sources = List.copyOf(sources);
    }

    /** All facts about the cycle's subjects; those about people who left it are not theirs. */
    List<Fact> about(CycleKey cycle, Set<String> subjects) {
        return sources.stream()
                .flatMap(source -> source.facts(cycle).stream())
                .filter(fact -> subjects.contains(fact.subject()))
                .toList();
    }

    /** All facts about one subject. */
    List<Fact> about(CycleKey cycle, String subject) {
        return sources.stream().flatMap(source -> source.factsOf(cycle, subject).stream()).toList();
    }
}
