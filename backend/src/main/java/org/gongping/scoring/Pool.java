package org.gongping.scoring;

/**
 * Subjects that are ranked among themselves.
 *
 * @param members who belongs to it, unless an earlier pool already admits them
 * @param ranked false: grade and prize only, no rank, no movement, no part in distributions
 */
public record Pool(String id, LocalText title, Selector members, boolean ranked) {}
