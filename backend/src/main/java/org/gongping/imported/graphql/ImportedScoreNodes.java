package org.gongping.imported.graphql;

import org.gongping.imported.ImportedScore;
import org.gongping.imported.ImportedScores;
import org.gongping.imported.Slot;
import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.organisation.Rosters;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds scores from outside again by their ids, while their subject is on the roster. */
@Component
class ImportedScoreNodes implements NodeSource {

    static final String TYPE = "ImportedScore";

    private final ImportedScores scores;
    private final Rosters rosters;

    ImportedScoreNodes(ImportedScores scores, Rosters rosters) {
        this.scores = scores;
        this.rosters = rosters;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<ImportedScore> find(Caller caller, String key) {
        return Slot.parse(caller.organisation(), key)
                .filter(slot ->
                        rosters.current(caller.organisation()).find(slot.subject()).isPresent())
                .flatMap(scores::find)
                .filter(score -> score.isOpenTo(caller));
    }
}
