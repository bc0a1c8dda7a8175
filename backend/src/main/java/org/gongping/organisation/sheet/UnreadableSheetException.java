package org.gongping.organisation.sheet;

/** Says that a file is no sheet that can be read, or one that is larger than any real one. */
public final class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    UnreadableSheetException(String message) {
        super(message);
    }

    UnreadableSheetException(Exception cause) {
        super(cause);
    }
}
