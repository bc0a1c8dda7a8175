/**
 * Organisations, their units with head and leader in charge, and their staff; the roster and its
 * import. Nothing of one organisation is visible to another.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.gongping.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
