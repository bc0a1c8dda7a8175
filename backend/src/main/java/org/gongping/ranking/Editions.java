package org.gongping.ranking;

import org.gongping.kernel.CycleKey;
import org.jspecify.annotations.Nullable;

import java.util.Optional;

/** Which editions of a cycle's standings are in force; one document per cycle. */
public interface Editions {

    /**
     * A cycle's editions.
     *
     * @param provisional computed last, or null before the first
     * @param published the one that all see, or null before the first
     * @param version counts the changes, from 0 for none
     */
    record InForce(
            CycleKey cycle,
            @Nullable Edition provisional,
            @Nullable Edition published,
            int version) {

        /** The edition of a kind. */
        public Optional<Edition> of(Kind kind) {
            return Optional.ofNullable(kind == Kind.PUBLISHED ? published : provisional);
        }

        /** With an edition computed after all others. */
        InForce computed(Edition edition) {
            return new InForce(cycle, edition, published, version + 1);
        }

        /** With this edition for all to see. */
        InForce published(Edition edition) {
            return new InForce(cycle, edition, edition, version + 1);
        }
    }

    /** Which standings are meant. */
    enum Kind {
        /** The one that all see. */
        PUBLISHED,
        /** The one computed last. */
        PROVISIONAL
    }

    /** What is in force; nothing, at version 0, for a cycle never computed. */
    InForce of(CycleKey cycle);

    /** Puts what is in force in the place of the version before it; false if that has gone. */
    boolean replace(InForce next);
}
