package org.gongping.ballot;

import org.gongping.kernel.StorageOrder;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Notes which collections were to be readied and forgotten, and has a database do it if given. */
public final class CountingOrder implements StorageOrder {

    private final @Nullable StorageOrder database;

    public final List<String> prepared = Collections.synchronizedList(new ArrayList<>());
    public final List<String> forgotten = Collections.synchronizedList(new ArrayList<>());

    CountingOrder(@Nullable StorageOrder database) {
        this.database = database;
    }

    @Override
    public void prepare(String collection) {
        prepared.add(collection);
        if (database != null) {
            database.prepare(collection);
        }
    }

    @Override
    public void forget(String collection) {
        forgotten.add(collection);
        if (database != null) {
            database.forget(collection);
        }
    }
}
