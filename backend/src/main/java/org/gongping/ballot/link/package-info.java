/**
 * Who may vote: the rolls and personal links of named voters, the slips of nobody in particular,
 * and the keys that sign credentials blind. It knows who collected a credential, not which one, and
 * neither whether a slip was used nor whether a voter voted.
 */
@NullMarked
@NamedInterface("link")
package org.gongping.ballot.link;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
