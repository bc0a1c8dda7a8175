package org.gongping.scheme;

import org.gongping.scoring.Scheme;

/** The files of published schemes, word for word: a bundle carries the rules as they were read. */
public interface SchemeFiles {
    /** The file of a published scheme; asking for that of another is a programming fault. */
    String of(Scheme scheme);
}
