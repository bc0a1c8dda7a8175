/** Answers the contract's questions about schemes, in the caller's language. */
@NullMarked
package org.gongping.scheme.graphql;

import org.jspecify.annotations.NullMarked;
