/** Keeps polls, one document each. */
@NullMarked
package org.gongping.ballot.poll.mongo;

import org.jspecify.annotations.NullMarked;
