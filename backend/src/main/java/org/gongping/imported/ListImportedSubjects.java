package org.gongping.imported;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Imported;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lists everybody whose score comes from outside, with what was entered: one read each of the
 * cycle, the roster and the scores, however many they are.
 */
@Component
public class ListImportedSubjects {

    private final Cycles cycles;
    private final Participants participants;
    private final ImportedScores scores;

    ListImportedSubjects(Cycles cycles, Participants participants, ImportedScores scores) {
        this.cycles = cycles;
        this.participants = participants;
        this.scores = scores;
    }

    /** In order of number; nobody if there is no such cycle. */
    public List<ImportedSubject> of(CycleKey key) {
        return cycles.find(key).map(this::of).orElse(List.of());
    }

    private List<ImportedSubject> of(Cycle cycle) {
        var entered =
                scores.of(cycle.key()).stream()
                        .collect(Collectors.toMap(ImportedScore::slot, Function.identity()));
        return participants.of(cycle).stream()
                .flatMap(participant -> of(cycle, participant, entered))
                .toList();
    }

    private static Stream<ImportedSubject> of(
            Cycle cycle, Participant participant, Map<Slot, ImportedScore> entered) {
        return cycle.scheme().componentsOf(participant.pool().id()).stream()
                .filter(component -> component.kind() instanceof Imported)
                .map(component -> {
                    var slot = new Slot(cycle.key(), component.id(), participant.staff().number());
                    return new ImportedSubject(participant, component.id(), entered.get(slot));
                });
    }
}
