/**
 * What stands before everything that comes by HTTP: which paths answer, from which pages, how much
 * and how often; who sends it; and the installation's keys and clock.
 *
 * <p>Keys: the first start writes {@code gongping.keys.file} with one random master key. To rotate,
 * put a new one in front of the list and start again: new tokens are made with it, old ones are
 * still understood. Take the old one out after 31 days, when nothing made with it is good any more;
 * or at once if it leaked, which ends every sign-in. All nodes need the same file.
 */
@NullMarked
package org.gongping.platform.security;

import org.jspecify.annotations.NullMarked;
