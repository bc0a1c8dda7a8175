package org.gongping.kernel;

import java.util.Optional;

/**
 * Finds objects of one type again by their ids; each feature offers one per type of {@code Node}.
 */
public interface NodeSource {

    /** The type's name in the contract. */
    String type();

    /** The object in the caller's organisation, if there is one that the caller may see. */
    Optional<? extends Object> find(Caller caller, String key);
}
