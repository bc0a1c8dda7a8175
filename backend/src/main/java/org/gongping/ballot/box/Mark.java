package org.gongping.ballot.box;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;

/**
 * A mark as it comes in.
 *
 * @param candidate the candidate's number in the poll
 * @param mark null to abstain
 */
public record Mark(String candidate, @Nullable BigDecimal mark) {}
