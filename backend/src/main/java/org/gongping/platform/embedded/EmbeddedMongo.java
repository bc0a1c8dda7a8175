package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;

/**
 * A MongoDB in this process, on one file, reachable on the loopback interface only. Refuses a file
 * that another process has open.
 */
public final class EmbeddedMongo implements AutoCloseable {

    /** Each connection keeps to one thread, and a thread sleeps while its commit is written. */
    private static final int WORKERS = 64;

    private final MongoServer server;
    private final DurableBackend backend;

    private EmbeddedMongo(DurableBackend backend) {
        this.backend = backend;
        server = new MongoServer(backend);
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, WORKERS);
    }

    /** Opens a database file, creating it and its folder if absent, and begins to serve it. */
    public static EmbeddedMongo open(Path file) {
        return new EmbeddedMongo(new DurableBackend(openStore(file)));
    }

    private static MVStore openStore(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            MVStore store =
                    new MVStore.Builder()
                            .fileName(file.toString())
                            .autoCommitDisabled()
                            .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException failure) {
            if (failure.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
                throw new DatabaseInUse(file);
            }
            throw failure;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The connection string for a database of this server; writes are not retried by the driver. */
    public String connectionString(String database) {
        InetSocketAddress address = server.getLocalAddress();
        return "mongodb://%s:%d/%s?retryWrites=false"
                .formatted(address.getAddress().getHostAddress(), address.getPort(), database);
    }

    DurableBackend backend() {
        return backend;
    }

    /** Stops serving and closes the file; what has been answered is already in it. */
    @Override
    public void close() {
        server.shutdownNow();
    }
}
