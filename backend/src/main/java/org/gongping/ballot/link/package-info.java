/**
 * Who may vote: the slips that the office registered, and the keys that sign credentials blind. It
 * holds hashes of tokens, by poll and group, and neither names nor whether a slip was used.
 */
@NullMarked
@NamedInterface("link")
package org.gongping.ballot.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
