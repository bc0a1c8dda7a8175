package org.gongping.scoring;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whether subjects, facts and previous results fit the scheme and each other. */
final class InputCheck {
    private InputCheck() {}

    static void check(
            Scheme scheme,
            List<Subject> subjects,
            FactIndex facts,
            List<Previous> previous,
            Faults faults) {
        Faults here = faults.at("subjects");
        here.duplicates(subjects.stream().map(Subject::id).toList(), "id");
        Set<String> pools = new HashSet<>();
        scheme.pools().forEach(pool -> pools.add(pool.id()));
        for (int i = 0; i < subjects.size(); i++) {
            Subject subject = subjects.get(i);
            if (!pools.contains(subject.pool())) {
                here.at(i).at("pool").add("'" + subject.pool() + "' is not a pool of the scheme");
            }
        }
        new FactRules(scheme, facts.subjects()).check(subjects, facts, faults.at("facts"));
        previous(previous, faults.at("previous"));
    }

    private static void previous(List<Previous> previous, Faults faults) {
        faults.duplicates(previous.stream().map(Previous::subject).toList(), "subject");
        for (int i = 0; i < previous.size(); i++) {
            Integer rank = previous.get(i).rank();
            faults.at(i).at("rank").unless(rank == null || rank >= 1, "must be from 1");
        }
    }
}
