/** Accounts: signing in and out, tokens, passwords and roles. */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.gongping.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
