/** Keeps registered slips, one document per sheet. */
@NullMarked
package org.gongping.ballot.link.mongo;

import org.jspecify.annotations.NullMarked;
