package org.gongping.imported;

import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;
import org.springframework.stereotype.Component;

import java.util.List;

/** Offers scores from outside to be counted. */
@Component
class ImportedFacts implements FactSource {

    private final ImportedScores scores;

    ImportedFacts(ImportedScores scores) {
        this.scores = scores;
    }

    @Override
    public List<Fact> facts(CycleKey cycle) {
        return scores.of(cycle).stream().map(ImportedFacts::fact).toList();
    }

    @Override
    public List<Fact> factsOf(CycleKey cycle, String subject) {
        return scores.of(cycle, subject).stream().map(ImportedFacts::fact).toList();
    }

    private static Fact fact(ImportedScore score) {
        return new Fact.ImportedScore(
                score.component(),
                score.slot().subject(),
                score.newest().value().score(),
                score.grade(),
                new GlobalId("ImportedScore", score.slot().key()).encode());
    }
}
