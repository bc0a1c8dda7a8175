/** The roof: security, the way of the contract to the features, embedded database, settings. */
@NullMarked
@ApplicationModule(allowedDependencies = {"kernel", "account"})
package org.gongping.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
