package org.gongping.cycle.graphql;

import org.gongping.kernel.GlobalId;

/** The ids that cycles are spoken of by. */
final class Ids {

    static final String CYCLE = "Cycle";
    static final String SCHEME = "Scheme";

    private Ids() {}

    /** The key of an id; a blank one, which nothing has, if it is none of this type. */
    static String key(String type, String id) {
        return GlobalId.key(type, id).orElse("");
    }
}
