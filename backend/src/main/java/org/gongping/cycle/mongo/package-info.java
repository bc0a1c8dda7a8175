/** Keeps cycles and work reports. */
@NullMarked
package org.gongping.cycle.mongo;

import org.jspecify.annotations.NullMarked;
