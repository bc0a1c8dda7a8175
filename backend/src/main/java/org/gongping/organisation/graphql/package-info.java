/**
 * Answers the contract's questions about organisations, units and staff, and takes roster files.
 */
@NullMarked
package org.gongping.organisation.graphql;

import org.jspecify.annotations.NullMarked;
