package org.gongping.imported;

import org.gongping.cycle.Participant;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Texts;
import org.gongping.scheme.Grades;
import org.gongping.scoring.Grading;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a score from outside must be to be taken. */
record ScoreRules(Scheme scheme, String component) {

    private static final int MOST_CHARACTERS = 100;

    /** How the component is counted, if the scheme has it and it comes from outside. */
    Optional<Imported> kind() {
        return Optional.ofNullable(scheme.componentsOf(Imported.class).get(component));
    }

    /** Whether the person's total counts the component. */
    boolean counts(Participant participant) {
        return scheme.totalOf(participant.pool().id()).components().contains(component);
    }

    /** Why what was entered cannot be taken; all reasons. */
    List<Refusal> refusals(Imported kind, Participant participant, Entry.Value value) {
        var document = Texts.check("document", value.document(), MOST_CHARACTERS);
        var found = new ArrayList<Refusal>();
        Stream.of(score(kind.max(), value.score()), grade(participant, value), document)
                .forEach(refusal -> refusal.ifPresent(found::add));
        return found;
    }

    private Optional<Refusal> score(BigDecimal max, BigDecimal score) {
        if (score.signum() < 0 || score.compareTo(max) > 0) {
            return Optional.of(
                    Refusal.at("score", RefusalCode.OUT_OF_RANGE, 0, max.toPlainString()));
        }
        return score.stripTrailingZeros().scale() > scheme.decimals()
                ? Optional.of(Refusal.at("score", RefusalCode.MALFORMED, scheme.decimals()))
                : Optional.empty();
    }

    /** Where the pool's grades come with this component, a score without one says too little. */
    private Optional<Refusal> grade(Participant participant, Entry.Value value) {
        var grade = value.grade();
        if (grade == null) {
            var grading = scheme.grading().of(participant.pool().id());
            return grading instanceof Grading.FromImported(String from) && from.equals(component)
                    ? Optional.of(Refusal.at("grade", RefusalCode.REQUIRED))
                    : Optional.empty();
        }
        return Grades.of(scheme).contains(grade)
                ? Optional.empty()
                : Optional.of(Refusal.at("grade", RefusalCode.NOT_IN_SCHEME));
    }
}
