package org.gongping.scheme;

import org.gongping.scoring.Scheme;

import java.util.List;
import java.util.Optional;

/** The schemes that cycles can run. */
public interface Schemes {
    /** A version of a scheme; once published it never changes. */
    Optional<Scheme> find(String id, int version);

    /** The schemes that come with the product, by id. */
    List<Scheme> presets();
}
