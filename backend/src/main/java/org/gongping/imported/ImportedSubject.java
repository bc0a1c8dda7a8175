package org.gongping.imported;

import org.gongping.cycle.Participant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whose score comes from outside.
 *
 * @param participant who
 * @param component the component to be filled
 * @param score what was entered; null if nothing was yet
 */
public record ImportedSubject(
        Participant participant, String component, @Nullable ImportedScore score) {}
