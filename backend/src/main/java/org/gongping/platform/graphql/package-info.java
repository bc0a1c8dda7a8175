/**
 * What holds for every operation of the contract: who may call it, what it may cost, what leaves
 * the product and how it is said when something is refused or goes wrong.
 */
@NullMarked
package org.gongping.platform.graphql;

import org.jspecify.annotations.NullMarked;
