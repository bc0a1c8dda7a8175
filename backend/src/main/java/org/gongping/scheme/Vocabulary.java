package org.gongping.scheme;

/** What the words of the scheme language are called in a caller's language. */
public interface Vocabulary {
    /** The words as the file has them. */
    Vocabulary AS_WRITTEN =
            new Vocabulary() {
                @Override
                public String key(String key) {
                    return key;
                }

                @Override
                public String value(String word) {
                    return word;
                }
            };

    /** What a key is called. */
    String key(String key);

    /** What one of the named values is called, such as {@code OFFICE}; others as they are. */
    String value(String word);
}
