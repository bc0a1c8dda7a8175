package org.gongping.ballot.poll;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * What is marked once for every candidate.
 *
 * @param criterion the criterion's id in the scheme, or null where a candidate has a single mark
 * @param maximum the highest mark
 */
public record PaperRow(@Nullable String criterion, BigDecimal maximum) {

    /** The name under which a ballot holds the mark: {@code 3}, or {@code 3/quality}. */
    public String key(Candidate candidate) {
        return criterion == null ? candidate.key() : candidate.key() + "/" + criterion;
    }
}
