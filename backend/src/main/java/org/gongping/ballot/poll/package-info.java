/**
 * A poll as frozen from scheme and roster: candidates, voter groups with weights and roll sizes,
 * rules and state. It is what those who decide who may vote and those who keep what was cast both
 * need, and names no voter.
 */
@NullMarked
@NamedInterface("poll")
package org.gongping.ballot.poll;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
