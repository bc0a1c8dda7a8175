/**
 * Photos as evidence: taken in by ticket, cleaned of everything but the picture, kept under their
 * hash and shown by short-lived signed links.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel"})
package org.gongping.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
