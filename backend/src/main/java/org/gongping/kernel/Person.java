package org.gongping.kernel;

/**
 * Somebody on a roster, as far as accounts and histories need to know.
 *
 * @param number the staff number
 * @param name the name
 * @param unit the unit's name
 */
public record Person(String number, String name, String unit) {}
