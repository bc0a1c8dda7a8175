/** Keeps registered slips, one document per sheet, and the sealed keys of issuers. */
@NullMarked
package org.gongping.ballot.link.mongo;

import org.jspecify.annotations.NullMarked;
