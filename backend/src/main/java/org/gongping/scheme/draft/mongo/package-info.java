/** Keeps drafts and published versions of organisations' own schemes, one document each. */
@NullMarked
package org.gongping.scheme.draft.mongo;

import org.jspecify.annotations.NullMarked;
