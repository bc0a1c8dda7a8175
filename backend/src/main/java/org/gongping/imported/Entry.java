package org.gongping.imported;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.Objects;

/**
 * What was entered once: the newest entry of a score counts, the others are its history.
 *
 * @param value what was entered
 * @param by the staff number of who entered it
 * @param byName the name of who entered it, as it was then
 * @param at when
 * @param hash chains it to the entry before
 */
public record Entry(Value value, String by, String byName, Instant at, String hash) {

    /**
     * A score as a document states it.
     *
     * @param score 0 to the component's maximum
     * @param grade the grade that came with it, or null for none
     * @param document the source document 文号, as people cite it
     */
    public record Value(BigDecimal score, @Nullable String grade, String document) {

        /** Whether both state the same; 90 and 90.0 are the same score. */
        boolean isSameAs(Value other) {
            return score.compareTo(other.score) == 0
                    && Objects.equals(grade, other.grade)
                    && document.equals(other.document);
        }
    }

    /** The entry that follows one with the hash {@code previous}. */
    static Entry after(String previous, Value value, String by, String byName, Instant at) {
        var fields = new HashMap<String, @Nullable String>();
        fields.put("score", value.score().toPlainString());
        fields.put("grade", value.grade());
        fields.put("document", value.document());
        fields.put("by", by);
        fields.put("byName", byName);
        fields.put("at", at.toString());
        var hash = Chain.link(previous, CanonicalJson.object(fields));
        return new Entry(value, by, byName, at, hash);
    }
}
