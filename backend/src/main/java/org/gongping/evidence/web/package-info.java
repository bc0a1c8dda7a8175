/** Takes photos in by PUT and shows them by signed links, outside GraphQL. */
@NullMarked
package org.gongping.evidence.web;

import org.jspecify.annotations.NullMarked;
