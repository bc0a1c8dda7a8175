/** An organisation's own schemes: drafts in work, and the versions published from them. */
@NullMarked
@NamedInterface("draft")
package org.gongping.scheme.draft;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
