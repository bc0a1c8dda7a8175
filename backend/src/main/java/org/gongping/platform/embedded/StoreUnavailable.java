package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.exception.MongoServerError;

/**
 * The store is closed or broke while writing (a full disk, say), so nothing can be promised.
 * Carries the code of a server that shuts down, which a driver reports as an unavailable database.
 */
final class StoreUnavailable extends MongoServerError {

    private static final long serialVersionUID = 1L;
    private static final int SHUTDOWN_IN_PROGRESS = 91;

    StoreUnavailable() {
        super(SHUTDOWN_IN_PROGRESS, "ShutdownInProgress", "the embedded database is unavailable");
    }
}
