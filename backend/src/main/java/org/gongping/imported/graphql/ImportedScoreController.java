package org.gongping.imported.graphql;

import org.gongping.imported.Entry;
import org.gongping.imported.ImportedScore;
import org.gongping.imported.ImportedSubject;
import org.gongping.imported.ListImportedSubjects;
import org.gongping.imported.RecordImportedScore;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.organisation.Staff;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;
import java.util.List;

/** Lists who is to get a score from outside, and takes the scores. */
@Controller
class ImportedScoreController {

    private final ListImportedSubjects list;
    private final RecordImportedScore recording;

    ImportedScoreController(ListImportedSubjects list, RecordImportedScore recording) {
        this.list = list;
        this.recording = recording;
    }

    /** A score as it is sent. */
    record RecordImportedScoreInput(
            String cycle,
            String component,
            String subject,
            int version,
            BigDecimal score,
            @Nullable String grade,
            String document) {

        RecordImportedScore.Wish wish() {
            var value = new Entry.Value(score, grade, document.strip());
            return new RecordImportedScore.Wish(
                    cycleKey(cycle), component, subject, version, value);
        }
    }

    /** What became of it. */
    record RecordImportedScorePayload(@Nullable ImportedScore score, List<Refusal> refusals) {

        static RecordImportedScorePayload of(Outcome<ImportedScore> outcome) {
            return new RecordImportedScorePayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @QueryMapping
    List<ImportedSubject> importedSubjects(@Argument String cycle, @ContextValue Caller caller) {
        return list.of(new CycleKey(caller.organisation(), cycleKey(cycle)));
    }

    @MutationMapping
    RecordImportedScorePayload recordImportedScore(
            @Argument RecordImportedScoreInput input, @ContextValue Caller caller) {
        return RecordImportedScorePayload.of(recording.run(caller, input.wish()));
    }

    @SchemaMapping(typeName = "ImportedSubject")
    Staff subject(ImportedSubject subject) {
        return subject.participant().staff();
    }

    /** A blank key, which no cycle has, for an id of something else. */
    private static String cycleKey(String id) {
        return GlobalId.key("Cycle", id).orElse("");
    }
}
