package org.gongping.ballot.link;

import org.gongping.organisation.Staff;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/**
 * Somebody who may vote, as on the roster when it was written down.
 *
 * @param number the staff number
 * @param tokenHash SHA-256 of the token in the personal link, lower-case hexadecimal; null before
 *     there is one
 */
public record Voter(String number, String name, String unit, @Nullable String tokenHash) {

    static Voter of(Staff staff) {
        return new Voter(staff.number(), staff.name(), staff.unit(), null);
    }

    Voter withoutLink() {
        return withLink(null);
    }

    Voter withLink(@Nullable String hash) {
        return new Voter(number, name, unit, hash);
    }

    /** The link; none before there is one. */
    Optional<VoterLink> link() {
        return Optional.ofNullable(tokenHash).map(hash -> new VoterLink(number, hash));
    }
}
