package org.gongping.platform.database;

import com.mongodb.WriteConcern;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoDatabaseFactorySupport;

import java.util.concurrent.TimeUnit;

/**
 * What the driver is told, whatever the connection string says: what is answered is written to a
 * majority of servers, and a request waits a few seconds for a database that does not answer before
 * it is told so.
 */
@Configuration(proxyBeanMethods = false)
class DatabaseClient {

    private static final int SECONDS = 3;

    @Bean
    MongoClientSettingsBuilderCustomizer shortWaits() {
        return settings ->
                settings.applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(SECONDS, TimeUnit.SECONDS));
    }

    @Bean
    MongoClientSettingsBuilderCustomizer majorityWrites() {
        return settings -> settings.writeConcern(WriteConcern.MAJORITY);
    }

    /** Has every way in which a database can be gone said by one exception. */
    @Bean
    static BeanPostProcessor databaseGone() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof MongoDatabaseFactorySupport<?> databases) {
                    databases.setExceptionTranslator(new DatabaseGone());
                }
                return bean;
            }
        };
    }
}
