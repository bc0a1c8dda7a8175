/** The roof: security, the way of the contract to the features, embedded database, settings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "organisation",
            "account",
            "scheme",
            "cycle",
            "evidence",
            "claim",
            "imported",
            "ballot :: poll",
            "ballot :: link",
            "ballot :: box",
            "ranking"
        })
package org.gongping.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
