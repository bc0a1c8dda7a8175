/** Hands out the bundles of results by signed links, outside GraphQL. */
@NullMarked
package org.gongping.ranking.web;

import org.jspecify.annotations.NullMarked;
