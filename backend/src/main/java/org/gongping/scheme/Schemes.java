package org.gongping.scheme;

import org.gongping.scoring.Scheme;

import java.util.List;
import java.util.Optional;

/** The schemes that an organisation can use: those of the product, and its own published ones. */
public interface Schemes {

    /** The scheme of this name and version, such as {@code womens-federation@1}. */
    Optional<SchemeSource> find(String organisation, String name);

    /** All of them, by name and version; parts that others are assembled from are not listed. */
    List<Scheme> of(String organisation);
}
