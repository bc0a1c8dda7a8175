/**
 * Scores and grades from outside 外部成绩, such as the city's own appraisal of leading-team members (S1
 * 四), each entered with its source document.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organisation", "scheme", "cycle"})
package org.gongping.imported;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
