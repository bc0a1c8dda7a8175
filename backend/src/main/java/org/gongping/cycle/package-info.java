/**
 * A year's run of a scheme in an organisation 考核周期: its days and state, who is in it and in which
 * pool, and their work reports.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organisation", "scheme"})
package org.gongping.cycle;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
