package org.gongping.claim.mongo;

/**
 * The one part of a claim that counting queues reads.
 *
 * @param unit the name of the unit whose claim it is
 */
record InUnit(String unit) {}
