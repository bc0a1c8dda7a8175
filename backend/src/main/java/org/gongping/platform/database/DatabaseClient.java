package org.gongping.platform.security;

import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.util.concurrent.TimeUnit;

/** How long a request waits for a database that does not answer before it is told so. */
@Configuration(proxyBeanMethods = false)
class DatabasePatience {

    private static final int SECONDS = 3;

    @Bean
    MongoClientSettingsBuilderCustomizer shortWaits() {
        return settings ->
                settings.applyToClusterSettings(cluster ->
                                cluster.serverSelectionTimeout(SECONDS, TimeUnit.SECONDS))
                        .applyToSocketSettings(
                                socket -> socket.connectTimeout(SECONDS, TimeUnit.SECONDS));
    }
}
