/** Serves the phone client's files and lets its addresses be opened directly. */
@NullMarked
package org.gongping.platform.client;

import org.jspecify.annotations.NullMarked;
