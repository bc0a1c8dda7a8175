/**
 * The doors: who is calling, what may come in and from where, how much of it, and the keys that
 * protect what goes out.
 */
@NullMarked
package org.gongping.platform.security;

import org.jspecify.annotations.NullMarked;
