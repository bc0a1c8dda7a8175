package org.gongping.scheme;

import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One step of the way down to a place in a scheme file, for people.
 *
 * @param key the file's key, or the id of a list's item
 * @param title what the file calls it, or null where it is a word of the scheme language
 */
public record Step(String key, @Nullable LocalText title) {}
