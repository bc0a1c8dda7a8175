/**
 * What was cast: ballots, the board that is frozen from them when the poll closes, and the facts
 * that they give. It knows slips by their hashes alone, asks others whether one is good, and can
 * name no voter.
 */
@NullMarked
@NamedInterface("box")
package org.gongping.ballot.box;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
