package org.gongping.scheme.draft;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.gongping.scheme.SchemeFile;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Scheme;

import java.time.Instant;

/**
 * A scheme's next version while the office works on it; one scheme has one draft at a time. It is
 * replaced as a whole, guarded by its version.
 *
 * @param name the scheme's id, in lower-case words
 * @param number the version that it will be
 * @param basedOn what it was begun from, such as {@code womens-federation@1}
 * @param text the file, in YAML, with whatever faults it has
 * @param version counts its changes
 * @param changedBy staff number of whoever changed it last
 */
public record SchemeDraft(
        String organisation,
        String name,
        int number,
        String basedOn,
        String text,
        int version,
        Instant changedAt,
        String changedBy)
        implements Guarded {

    /** Drafts are the office's affair until they are published. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.holdsAny(Role.OFFICE, Role.AUDITOR);
    }

    /** The scheme, or everything that is wrong with it. */
    public Checked<Scheme> checked() {
        return SchemeFile.read(text, name, number);
    }

    SchemeDraft with(String newText, Instant at, String by) {
        return new SchemeDraft(organisation, name, number, basedOn, newText, version + 1, at, by);
    }
}
