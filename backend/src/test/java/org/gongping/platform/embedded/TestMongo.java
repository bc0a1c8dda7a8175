package org.gongping.platform.embedded;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;

import org.bson.UuidRepresentation;
import org.gongping.kernel.StorageOrder;

import java.util.UUID;

/**
 * A MongoDB for tests. By default one embedded server per JVM on a file below {@code target}; with
 * the environment variable {@code GONGPING_TEST_MONGODB_URI} the server named there instead.
 *
 * <p>Plain tests call {@link #freshDatabase()} once per test class. Spring tests set {@code
 * spring.mongodb.uri} from {@link #freshUri()}, for instance in a {@code @DynamicPropertySource}.
 */
public final class TestMongo {

    private static final String URI_VARIABLE = "GONGPING_TEST_MONGODB_URI";

    private TestMongo() {}

    /** A connection string that names a database nobody else uses. */
    public static String freshUri() {
        String database = freshName();
        return isReal()
                ? withDatabase(System.getenv(URI_VARIABLE), database)
                : Embedded.SERVER.connectionString(database);
    }

    /** A database nobody else uses. */
    public static MongoDatabase freshDatabase() {
        return Client.SHARED.getDatabase(freshName());
    }

    /** What a real MongoDB offers to have the order of arrival forgotten. */
    public static StorageOrder storageOrder(MongoDatabase database) {
        return new ClusteredStorageOrder(database);
    }

    /** Whether tests run on a real MongoDB, named by the environment. */
    public static boolean isReal() {
        String named = System.getenv(URI_VARIABLE);
        return named != null && !named.isBlank();
    }

    private static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static String withDatabase(String uri, String database) {
        return uri.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*", "$1/" + database);
    }

    private static final class Client {
        private static final MongoClient SHARED = MongoClients.create(settings());

        private static MongoClientSettings settings() {
            return MongoClientSettings.builder()
                    .applyConnectionString(new ConnectionString(freshUri()))
                    .uuidRepresentation(UuidRepresentation.STANDARD)
                    .build();
        }
    }

    private static final class Embedded {
        private static final EmbeddedMongo SERVER =
                EmbeddedMongo.open(TemporaryFiles.absent("test.mv"));
    }
}
