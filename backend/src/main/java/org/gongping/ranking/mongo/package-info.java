/** Keeps standings in MongoDB. */
@NullMarked
package org.gongping.ranking.mongo;

import org.jspecify.annotations.NullMarked;
