package org.gongping.ballot.box;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A mark as it comes in.
 *
 * @param candidate the candidate's number in the poll
 * @param criterion what it is a mark of, where the paper has criteria; null otherwise, and to
 *     abstain about the candidate altogether
 * @param mark null to abstain
 */
public record Mark(String candidate, @Nullable String criterion, @Nullable BigDecimal mark) {

    static Mark abstention(String candidate) {
        return new Mark(candidate, null, null);
    }
}
