/** Hands out the boards of closed polls as files, outside GraphQL. */
@NullMarked
package org.gongping.ballot.web;

import org.jspecify.annotations.NullMarked;
