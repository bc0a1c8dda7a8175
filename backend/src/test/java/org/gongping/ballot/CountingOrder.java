package org.gongping.ballot;

import org.gongping.kernel.StorageOrder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notes which collections were to be readied and forgotten. */
public final class CountingOrder implements StorageOrder {

    public final List<String> prepared = Collections.synchronizedList(new ArrayList<>());
    public final List<String> forgotten = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void prepare(String collection) {
        prepared.add(collection);
    }

    @Override
    public void forget(String collection) {
        forgotten.add(collection);
    }
}
