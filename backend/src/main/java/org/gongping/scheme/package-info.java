/** Scheme files: read, checked and kept by version, beginning with the presets that come along. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "scoring"})
package org.gongping.scheme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
