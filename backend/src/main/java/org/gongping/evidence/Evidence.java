package org.gongping.evidence;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The facts of a stored photo, without its bytes. It is open to who uploaded it, to verifiers and
 * auditors, and to the person whom a claim with this photo is about.
 *
 * @param sha256 of the bytes as uploaded, lower-case hexadecimal
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param bytes size of the stored picture
 * @param capturedAt when it was taken, if camera or phone said so
 * @param uploaders the staff numbers of all who uploaded these very bytes
 * @param readers the staff numbers of others to whom it is being shown
 */
public record Evidence(
        String organisation,
        String sha256,
        int width,
        int height,
        int bytes,
        @Nullable Instant capturedAt,
        Set<String> uploaders,
        Set<String> readers)
        implements Guarded {

    /** Copies the sets. */
    public Evidence {
        uploaders = Set.copyOf(uploaders);
        readers = Set.copyOf(readers);
    }

    /** Whether this person has uploaded these bytes: knowing their hash is not enough. */
    public boolean isUploadedBy(String number) {
        return uploaders.contains(number);
    }

    /** The same photo as part of something that this person may see. */
    public Evidence shownTo(String number) {
        var more = new HashSet<>(readers);
        more.add(number);
        return new Evidence(
                organisation, sha256, width, height, bytes, capturedAt, uploaders, more);
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.holdsAny(Role.OFFICE, Role.AUDITOR)
                || uploaders.contains(caller.number())
                || readers.contains(caller.number());
    }
}
