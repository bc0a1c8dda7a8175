package org.gongping.kernel;

/**
 * Names one year's run of a scheme in one organisation.
 *
 * @param organisation the organisation's id
 * @param cycle the cycle's id within that organisation
 */
public record CycleKey(String organisation, String cycle) {}
