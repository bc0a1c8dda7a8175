/** Takes the contract's commands on polls and ballots, and shows polls, count sheets and papers. */
@NullMarked
package org.gongping.ballot.graphql;

import org.jspecify.annotations.NullMarked;
