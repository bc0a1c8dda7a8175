/** How the product talks to whichever MongoDB it is given, and what it says while there is none. */
@NullMarked
package org.gongping.platform.database;

import org.jspecify.annotations.NullMarked;
