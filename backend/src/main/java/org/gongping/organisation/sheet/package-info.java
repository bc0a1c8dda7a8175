/** Reads and writes tables as spreadsheets know them: rows of text cells, and nothing else. */
@NullMarked
package org.gongping.organisation.sheet;

import org.jspecify.annotations.NullMarked;
