package org.gongping.organisation.mongo;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.gongping.organisation.Organisations;
import org.gongping.organisation.Rosters;
import org.gongping.platform.embedded.TestMongo;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.convert.DefaultDbRefResolver;
import org.springframework.data.mongodb.core.convert.MappingMongoConverter;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions;
import org.springframework.data.mongodb.core.convert.MongoCustomConversions.BigDecimalRepresentation;
import org.springframework.data.mongodb.core.mapping.MongoMappingContext;

import java.util.UUID;

/** Organisations in a database of a test's own, set up as in the product. */
public final class TestOrganisations {

    private final StoredOrganisations stored;

    /** On this database, as another process would see it: nothing is in memory yet. */
    public TestOrganisations(MongoOperations mongo) {
        stored = new StoredOrganisations(mongo, new Editions(mongo));
    }

    public Organisations organisations() {
        return stored;
    }

    public Rosters rosters() {
        return stored;
    }

    /** A database nobody else uses. */
    public static MongoOperations freshDatabase() {
        return database(Client.SHARED, freshName());
    }

    /** A database of a client, read and written as in the product. */
    public static MongoOperations database(MongoClient client, String name) {
        var factory = new SimpleMongoClientDatabaseFactory(client, name);
        var conversions =
                MongoCustomConversions.create(
                        c -> c.bigDecimal(BigDecimalRepresentation.DECIMAL128));
        var context = new MongoMappingContext();
        context.setSimpleTypeHolder(conversions.getSimpleTypeHolder());
        var converter = new MappingMongoConverter(new DefaultDbRefResolver(factory), context);
        converter.setCustomConversions(conversions);
        converter.afterPropertiesSet();
        return new MongoTemplate(factory, converter);
    }

    private static String freshName() {
        return "test_" + UUID.randomUUID().toString().replace("-", "");
    }

    private static final class Client {
        private static final MongoClient SHARED = MongoClients.create(TestMongo.freshUri());
    }
}
