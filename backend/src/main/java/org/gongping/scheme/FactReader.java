package org.gongping.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Kind;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the facts of a bundle, each as its component's kind has them. */
final class FactReader {
    private final Scheme scheme;
    private final Findings findings;

    FactReader(Scheme scheme, Findings findings) {
        this.scheme = scheme;
        this.findings = findings;
    }

    /** A fact; only as much as is needed to say so where its component is not known. */
    Fact read(Spot spot) {
        Section fact = spot.section();
        String id = fact.text("component");
        String subject = fact.text("subject");
        Component component = scheme.components().get(id);
        if (component == null || findings.isBelowHole(BundleReader.pointer(id))) {
            return new Fact.ExactValue(id, subject, BigFraction.ZERO);
        }
        return fact.close(new Form(id, subject, fact).read(component.kind()));
    }

    /** One fact, whose component and subject are known. */
    private record Form(String component, String subject, Section fact) {
        Fact read(Kind kind) {
            if (kind.name().isConfidential() && fact.has("value")) {
                return new Fact.ExactValue(component, subject, fact.need("value", Spot::fraction));
            }
            return switch (kind) {
                case Ballot _ -> ballot();
                case Sheet _ -> sheet();
                case Rating _ -> rating();
                case Survey _ -> survey();
                case Ledger _ -> entry();
                case Imported _ -> imported();
                case Nested _ -> nested();
            };
        }

        private Fact ballot() {
            String group = fact.text("group");
            return fact.has("marks")
                    ? new Fact.BallotMarks(
                            component, subject, group, fact.need("marks", FactReader::marks))
                    : new Fact.BallotMark(component, subject, group, fact.number("mark"));
        }

        private Fact sheet() {
            return new Fact.SheetMark(
                    component,
                    subject,
                    fact.text("indicator"),
                    fact.ifAny("aspect", Spot::text),
                    fact.number("mark"),
                    null);
        }

        private Fact rating() {
            return new Fact.RatingMark(
                    component,
                    subject,
                    fact.text("rater"),
                    fact.text("aspect"),
                    fact.number("mark"));
        }

        private Fact survey() {
            return new Fact.SurveyAnswer(
                    component,
                    subject,
                    fact.text("wave"),
                    fact.ifAny("stratum", Spot::text),
                    fact.number("answer"));
        }

        private Fact entry() {
            List<String> liable = fact.ifAny("liable", Spot::texts);
            return new Fact.LedgerEntry(
                    component,
                    subject,
                    fact.text("item"),
                    fact.need("count", Spot::count),
                    fact.ifAny("event", Spot::text),
                    fact.need("state", state -> state.choice(Fact.State.SUBMITTED)),
                    liable == null ? List.of() : liable,
                    null);
        }

        private Fact imported() {
            return new Fact.ImportedScore(
                    component,
                    subject,
                    fact.number("score"),
                    fact.ifAny("grade", Spot::text),
                    null);
        }

        private Fact nested() {
            return new Fact.NestedTotal(
                    component, subject, fact.number("total"), fact.number("of"), null);
        }
    }

    private static Map<String, BigDecimal> marks(Spot spot) {
        Map<String, BigDecimal> marks = new LinkedHashMap<>();
        spot.entries().forEach((criterion, mark) -> marks.put(criterion, mark.number()));
        return marks;
    }
}
