/**
 * Secret ballots about people 民主评议: the poll as frozen, who may vote in it, and what was cast. The
 * three are packages of their own, so that the box cannot even name a voter.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scoring", "organisation", "scheme", "cycle"})
package org.gongping.ballot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
