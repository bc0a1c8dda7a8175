/**
 * What every feature speaks of: ids, callers, refusals, pages, periods, chained histories, and the
 * ports that many offer or need. Plain Java.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.gongping.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
