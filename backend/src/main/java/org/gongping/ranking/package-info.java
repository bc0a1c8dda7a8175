/**
 * Standings: gathers the facts of a cycle from every source, computes, keeps what was computed by
 * edition, publishes an edition, and tells everybody the place and the reasons.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "scoring",
            "organisation",
            "scheme",
            "scheme :: draft",
            "cycle"
        })
package org.gongping.ranking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
