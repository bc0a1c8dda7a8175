/** Keeps each photo as one document under its hash. */
@NullMarked
package org.gongping.evidence.mongo;

import org.jspecify.annotations.NullMarked;
