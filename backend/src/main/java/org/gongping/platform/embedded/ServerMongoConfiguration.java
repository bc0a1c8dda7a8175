package org.gongping.platform.embedded;

import org.gongping.kernel.StorageOrder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.MongoDatabaseFactory;

/** Offers on a named server what the embedded database offers besides being a MongoDB. */
@Configuration(proxyBeanMethods = false)
@Conditional(MongoNamed.class)
class ServerMongoConfiguration {

    @Bean
    StorageOrder clusteredStorageOrder(MongoDatabaseFactory databases) {
        return new ClusteredStorageOrder(databases.getMongoDatabase());
    }
}
