package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;

import java.util.List;
import java.util.Set;

/** An index that finds the documents whose values for all its keys equal the given ones. */
interface EqualityIndex {

    List<IndexKey> getKeys();

    /** The ids of the documents under a normalised key; of an array field, each element is one. */
    Set<Object> positionsOf(KeyValue key);
}
