/**
 * An office to try the product with: made-up people, a year under way and the year before. It is
 * built by the same commands that people give, and only into an empty embedded database.
 */
@NullMarked
package org.gongping.platform.sample;

import org.jspecify.annotations.NullMarked;
