/** Answers the contract's questions about cycles and work reports, and takes their commands. */
@NullMarked
package org.gongping.cycle.graphql;

import org.jspecify.annotations.NullMarked;
