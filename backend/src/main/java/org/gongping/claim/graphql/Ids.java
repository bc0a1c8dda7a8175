package org.gongping.claim.graphql;

import org.gongping.kernel.GlobalId;

/** The ids that claims and what they belong to are spoken of by. */
final class Ids {

    static final String CLAIM = "Claim";
    static final String CYCLE = "Cycle";
    static final String UNIT = "Unit";

    private Ids() {}

    /** The key of an id; a blank one, which nothing has, if it is none of this type. */
    static String key(String type, String id) {
        return GlobalId.key(type, id).orElse("");
    }
}
