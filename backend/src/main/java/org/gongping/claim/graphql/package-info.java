/** Answers the contract's questions about claims and takes its commands on them. */
@NullMarked
package org.gongping.claim.graphql;

import org.jspecify.annotations.NullMarked;
