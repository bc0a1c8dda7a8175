package org.gongping.platform.embedded;

import com.mongodb.ConnectionString;

import org.gongping.kernel.StorageOrder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Runs the embedded database and points the application at it, when no other is named. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoMongoNamed.class)
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedMongoConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedMongo embeddedMongo(EmbeddedProperties properties) {
        return EmbeddedMongo.open(properties.path());
    }

    @Bean
    MongoConnectionDetails embeddedMongoConnection(
            EmbeddedMongo mongo, EmbeddedProperties properties) {
        ConnectionString connection =
                new ConnectionString(mongo.connectionString(properties.database()));
        return () -> connection;
    }

    @Bean
    StorageOrder embeddedStorageOrder(EmbeddedMongo mongo, EmbeddedProperties properties) {
        return mongo.storageOrder(properties.database());
    }
}
