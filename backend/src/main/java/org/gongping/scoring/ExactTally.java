package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

/** A value given in place of the marks behind it: there is nothing more to tell. */
record ExactTally(BigFraction value) implements Tally {}
