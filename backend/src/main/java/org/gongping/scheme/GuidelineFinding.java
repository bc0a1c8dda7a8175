package org.gongping.scheme;

import org.gongping.scoring.LocalText;

/**
 * A place in a scheme where a standard is not met.
 *
 * @param at a JSON pointer to the place in the scheme's file
 * @param subject what it is about: the title of a pool, component, indicator, item or the scheme
 */
public record GuidelineFinding(Guideline guideline, String at, LocalText subject) {}
