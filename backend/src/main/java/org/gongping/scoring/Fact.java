package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Something that was marked, entered or imported about a subject, and that its score counts. */
public sealed interface Fact {
    /** The id of the component that counts it. */
    String component();

    /** The id of the subject it is about. */
    String subject();

    /**
     * A mark on a secret ballot without criteria. It carries no reference: nothing may lead back.
     */
    record BallotMark(String component, String subject, String group, BigDecimal mark)
            implements Fact {}

    /** The marks of one ballot for one subject, one per criterion. It carries no reference. */
    record BallotMarks(
            String component, String subject, String group, Map<String, BigDecimal> marks)
            implements Fact {
        public BallotMarks {
            marks = Copies.map(marks);
        }
    }

    /**
     * An appraiser's mark on a leaf of an indicator sheet.
     *
     * @param aspect which side of the leaf, or null where it is marked as a whole
     * @param ref where the mark came from, opaque, for the score trace
     */
    record SheetMark(
            String component,
            String subject,
            String indicator,
            @Nullable String aspect,
            BigDecimal mark,
            @Nullable String ref)
            implements Fact {}

    /** A named rater's mark of one aspect. */
    record RatingMark(
            String component, String subject, String rater, String aspect, BigDecimal mark)
            implements Fact {}

    /**
     * One answer of somebody asked.
     *
     * @param stratum the part of the public, or null where the survey has none
     */
    record SurveyAnswer(
            String component,
            String subject,
            String wave,
            @Nullable String stratum,
            BigDecimal answer)
            implements Fact {}

    /** A component's exact value in place of the marks behind it, as in a public bundle. */
    record ExactValue(String component, String subject, BigFraction value) implements Fact {}

    /**
     * A reward or deduction.
     *
     * @param item the code of the ledger's item
     * @param count how many times, from 1
     * @param event what several entries may be about, or null
     * @param liable whom a veto also reaches
     * @param ref where the entry came from, opaque, for the score trace
     */
    record LedgerEntry(
            String component,
            String subject,
            String item,
            long count,
            @Nullable String event,
            State state,
            List<String> liable,
            @Nullable String ref)
            implements Fact {
        public LedgerEntry {
            liable = List.copyOf(liable);
        }
    }

    /**
     * A score and perhaps a grade from outside.
     *
     * @param ref where the score came from, opaque, for the score trace
     */
    record ImportedScore(
            String component,
            String subject,
            BigDecimal score,
            @Nullable String grade,
            @Nullable String ref)
            implements Fact {}

    /**
     * The total that another scheme gave.
     *
     * @param of that total's maximum
     * @param ref where the total came from, opaque, for the score trace
     */
    record NestedTotal(
            String component, String subject, BigDecimal total, BigDecimal of, @Nullable String ref)
            implements Fact {}

    /** How far an entry has come; only a verified one counts. */
    enum State {
        SUBMITTED,
        VERIFIED,
        RETURNED,
        REJECTED,
        WITHDRAWN,
        REVERSED
    }
}
