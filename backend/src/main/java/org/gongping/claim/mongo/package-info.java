/** Keeps each claim as one document with all that was done to it. */
@NullMarked
package org.gongping.claim.mongo;

import org.jspecify.annotations.NullMarked;
