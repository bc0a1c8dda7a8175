/**
 * How fast the packaged product answers, each figure beside a baseline of the same run: run by
 * {@code mvn -Pbench verify}, never by the tests.
 */
@NullMarked
package org.gongping.benchmark;

import org.jspecify.annotations.NullMarked;
