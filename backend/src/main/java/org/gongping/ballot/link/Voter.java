package org.gongping.ballot.link;

import org.gongping.organisation.Staff;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Somebody who may vote, as on the roster when it was written down.
 *
 * @param number the staff number
 * @param tokenHash SHA-256 of the token in the personal link, lower-case hexadecimal; null before
 *     there is one
 * @param replaced hashes of earlier links, by which the voter still sees whether a credential was
 *     issued in the own name, whoever asked for another link
 */
public record Voter(
        String number,
        String name,
        String unit,
        @Nullable String tokenHash,
        List<String> replaced) {

    /** Copies the list. */
    public Voter {
        replaced = List.copyOf(replaced);
    }

    static Voter of(Staff staff) {
        return new Voter(staff.number(), staff.name(), staff.unit(), null, List.of());
    }

    Voter withoutLink() {
        return withLink(null);
    }

    Voter withLink(@Nullable String hash) {
        var earlier =
                tokenHash == null || Objects.equals(tokenHash, hash)
                        ? replaced
                        : Stream.concat(replaced.stream(), Stream.of(tokenHash)).toList();
        return new Voter(number, name, unit, hash, earlier);
    }

    /** The voter with further links of before; those known already come first. */
    Voter withEarlier(Collection<String> hashes) {
        var earlier = new LinkedHashSet<>(replaced);
        earlier.addAll(hashes);
        earlier.remove(tokenHash);
        return new Voter(number, name, unit, tokenHash, List.copyOf(earlier));
    }

    /** Of every link the voter has or had, the oldest first. */
    List<String> hashes() {
        return Stream.concat(replaced.stream(), Stream.ofNullable(tokenHash)).toList();
    }

    /** The link; none before there is one. */
    Optional<VoterLink> link() {
        return Optional.ofNullable(tokenHash).map(hash -> new VoterLink(number, hash));
    }
}
