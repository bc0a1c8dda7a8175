package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/** Answers of a survey: of a known wave and stratum, and on the scale. */
final class SurveyFacts implements FactRule {
    private final Survey survey;
    private final Set<String> waves = new HashSet<>();
    private final Set<String> strata = new HashSet<>();

    SurveyFacts(Survey survey) {
        this.survey = survey;
        survey.waves().forEach(wave -> waves.add(wave.id()));
        survey.strata().forEach(stratum -> strata.add(stratum.id()));
    }

    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.SurveyAnswer answer)) {
            return false;
        }
        if (!waves.contains(answer.wave())) {
            at.at("wave").add("'" + answer.wave() + "' is not a wave of this survey");
        }
        stratum(answer.stratum(), at.at("stratum"));
        Bounds.within(
                answer.answer(), survey.scale().low(), survey.scale().high(), at.at("answer"));
        return true;
    }

    private void stratum(@Nullable String stratum, Faults at) {
        if (stratum == null) {
            at.unless(strata.isEmpty(), "is missing: answers are weighed by stratum");
        } else if (!strata.contains(stratum)) {
            at.add("'" + stratum + "' is not a stratum of this survey");
        }
    }
}
