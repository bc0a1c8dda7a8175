/** Answers the contract's questions about standings. */
@NullMarked
package org.gongping.ranking.graphql;

import org.jspecify.annotations.NullMarked;
