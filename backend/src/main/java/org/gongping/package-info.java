/** Gongping 公评: performance appraisal for government offices and public institutions. */
@NullMarked
package org.gongping;

import org.jspecify.annotations.NullMarked;
