package org.gongping.imported.graphql;

import org.gongping.imported.ImportedScore;
import org.gongping.kernel.GlobalId;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows a score's fields as the contract has them. */
@Controller
@SchemaMapping(typeName = "ImportedScore")
class ImportedScoreFields {

    private final Rosters rosters;
    private final Clock clock;

    ImportedScoreFields(Rosters rosters, Clock clock) {
        this.rosters = rosters;
        this.clock = clock;
    }

    @SchemaMapping
    String id(ImportedScore score) {
        return new GlobalId(ImportedScoreNodes.TYPE, score.slot().key()).encode();
    }

    /** One look at the roster for all; scores of people who left are not given out. */
    @BatchMapping(typeName = "ImportedScore")
    Map<ImportedScore, Staff> subject(List<ImportedScore> scores) {
        var subjects = new HashMap<ImportedScore, Staff>();
        var roster = rosters.current(scores.getFirst().organisation());
        scores.forEach(score ->
                roster.find(score.slot().subject()).ifPresent(staff -> subjects.put(score, staff)));
        return subjects;
    }

    @SchemaMapping
    BigDecimal score(ImportedScore score) {
        return score.newest().value().score();
    }

    @SchemaMapping
    @Nullable String grade(ImportedScore score) {
        return score.grade();
    }

    @SchemaMapping
    String document(ImportedScore score) {
        return score.newest().value().document();
    }

    @SchemaMapping
    String enteredBy(ImportedScore score) {
        return score.newest().byName();
    }

    @SchemaMapping
    OffsetDateTime enteredAt(ImportedScore score) {
        return score.newest().at().atZone(clock.getZone()).toOffsetDateTime();
    }
}
