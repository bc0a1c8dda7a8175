/**
 * Entries for reward and penalty points: claimed by the person concerned or entered by the office,
 * verified by somebody else, each with a chained history of everything that was done to it.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"kernel", "scoring", "organisation", "scheme", "cycle", "evidence"})
package org.gongping.claim;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
