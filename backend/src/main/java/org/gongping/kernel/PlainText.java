package org.gongping.kernel;

import java.util.regex.Pattern;

/**
 * Text that people write for others to read, as it is taken: without what cannot be seen and only
 * deceives, such as signs that turn the direction of writing, and without spaces around it.
 */
public final class PlainText {

    /** Control and format characters (Unicode Cc, Cf) but line breaks, tabs and joiners. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t\\u200D]]");

    private static final Pattern SEEN = Pattern.compile("[^\\p{C}\\p{Z}]");

    private PlainText() {}

    /** The text; empty where nothing of it can be seen. */
    public static String of(String text) {
        var kept = UNSEEN.matcher(text).replaceAll("").strip();
        return SEEN.matcher(kept).find() ? kept : "";
    }
}
