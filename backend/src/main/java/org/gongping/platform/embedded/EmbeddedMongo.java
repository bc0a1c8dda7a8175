package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoServer;

import org.gongping.kernel.StorageOrder;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;

/**
 * A MongoDB in this process, on one file, reachable on the loopback interface only, behind a
 * password that changes at each start. Refuses a file that another process has open.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Each connection keeps to one thread, and a thread sleeps while its commit is written. */
    private static final int WORKERS = 64;

    private static final String OPTIONS =
            "authSource=admin&authMechanism=SCRAM-SHA-256&retryWrites=false";

    private final Credentials credentials = new Credentials();
    private final StoreFile file;
    private final DurableBackend backend;
    private final Upkeep upkeep;
    private final MongoServer server;

    private EmbeddedMongo(StoreFile file) {
        this.file = file;
        backend = new DurableBackend(file, new Doorkeeper(credentials));
        upkeep = new Upkeep(file, backend.commits());
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
    }

    /** Opens a database file, creating it and its folder if absent, and begins to serve it. */
    public static EmbeddedMongo open(Path file) {
        return new EmbeddedMongo(StoreFile.open(file));
    }

    /**
     * The connection string for a database of this server, with the password of this start. The
     * driver is told not to retry writes, which needs a replica set.
     */
    public String connectionString(String database) {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%s@%s:%d/%s?%s"
                .formatted(
                        credentials.user(),
                        credentials.password(),
                        address.getAddress().getHostAddress(),
                        address.getPort(),
                        database,
                        OPTIONS);
    }

    /** Forgets the order of arrival in collections of one database of this server. */
    public StorageOrder storageOrder(String database) {
        return new EmbeddedStorageOrder(file, backend, upkeep, database);
    }

    DurableBackend backend() {
        return backend;
    }

    StoreFile file() {
        return file;
    }

    Upkeep upkeep() {
        return upkeep;
    }

    /** Stops serving, compacts and closes the file; what has been answered is already in it. */
    @Override
    public void close() {
        upkeep.close();
        server.shutdownNow();
    }
}
