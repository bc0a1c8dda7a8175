/** Keeps organisations and roster editions. */
@NullMarked
package org.gongping.organisation.mongo;

import org.jspecify.annotations.NullMarked;
