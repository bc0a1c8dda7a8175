/** Shows scores from outside and takes them in. */
@NullMarked
package org.gongping.imported.graphql;

import org.jspecify.annotations.NullMarked;
