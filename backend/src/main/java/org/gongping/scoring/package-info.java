/**
 * Turns facts into totals, ranks, grades and reasons, exactly as a scheme says: the scheme model,
 * the facts it counts, and the tally. Plain calculation: no clock, no chance, no input or output,
 * and no binary floating point. Decimals are kept as written, fractions stay fractions, and each
 * shown value is rounded once.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.gongping.scoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
