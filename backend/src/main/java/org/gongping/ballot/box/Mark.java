package org.gongping.ballot.box;

import java.math.BigDecimal;

/**
 * A mark as it comes in.
 *
 * @param candidate the candidate's number in the poll
 */
public record Mark(String candidate, BigDecimal mark) {}
