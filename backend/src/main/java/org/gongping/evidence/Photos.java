package org.gongping.evidence;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The photos of all organisations, each kept once per organisation under the hash of its bytes. */
public interface Photos {

    /** Which of the two stored pictures is meant. */
    enum Size {
        /** The whole picture. */
        FULL,
        /** At most 320 px wide and high. */
        THUMB
    }

    /** The facts of those that are stored, by hash; bytes are not read. */
    Map<String, Evidence> find(String organisation, Collection<String> sha256s);

    /** The stored picture, a JPEG without metadata. */
    Optional<byte[]> bytes(String organisation, String sha256, Size size);

    /**
     * Notes that somebody uploaded bytes that are stored already.
     *
     * @return empty if they are not stored
     */
    Optional<Evidence> addUploader(String organisation, String sha256, String number);

    /** Stores a photo and who uploaded it by one atomic write that may be repeated. */
    Evidence keep(String organisation, String sha256, String number, CleanPicture picture);
}
