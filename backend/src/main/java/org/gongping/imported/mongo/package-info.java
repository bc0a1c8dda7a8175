/** Keeps scores from outside. */
@NullMarked
package org.gongping.imported.mongo;

import org.jspecify.annotations.NullMarked;
