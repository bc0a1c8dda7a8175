/** Keeps ballots, boards and what tellers have entered. */
@NullMarked
package org.gongping.ballot.box.mongo;

import org.jspecify.annotations.NullMarked;
