package org.gongping.ballot.linkage;

import com.mongodb.client.MongoClients;

import org.gongping.ballot.Federation;
import org.gongping.kernel.StorageOrder;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.EmbeddedMongo;
import org.springframework.data.mongodb.core.MongoOperations;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * One federation that moves from database file to database file, since putting one together takes
 * longer than holding a poll.
 */
final class Moving {

    private MongoOperations mongo;
    private StorageOrder order;
    private Federation federation;

    Federation federation() {
        return federation;
    }

    /** Does work on a file, and something with its server before that closes. */
    <T> T on(Path file, Supplier<T> work, Consumer<EmbeddedMongo> last) {
        try (var server = EmbeddedMongo.open(file);
                var client = MongoClients.create(server.connectionString("d"))) {
            mongo = TestOrganisations.database(client, "d");
            order = server.storageOrder("d");
            if (federation == null) {
                federation = new Federation(Simulation.VOTERS, whicheverMongo(), whicheverOrder());
            }
            var done = work.get();
            last.accept(server);
            return done;
        }
    }

    private MongoOperations whicheverMongo() {
        var type = MongoOperations.class;
        var proxy =
                Proxy.newProxyInstance(
                        type.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> call(method, arguments));
        return type.cast(proxy);
    }

    private Object call(Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(mongo, arguments);
        } catch (InvocationTargetException failed) {
            throw failed.getCause();
        }
    }

    private StorageOrder whicheverOrder() {
        return new StorageOrder() {
            @Override
            public void prepare(String collection) {
                order.prepare(collection);
            }

            @Override
            public void forget(String collection) {
                order.forget(collection);
            }
        };
    }
}
