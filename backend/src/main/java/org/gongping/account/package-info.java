/**
 * Accounts: who may sign in, with which password and which roles, on which devices; and the proof
 * of it that every request carries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "kernel")
package org.gongping.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
