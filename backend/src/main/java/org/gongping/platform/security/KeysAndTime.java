package org.gongping.platform.security;

import org.gongping.kernel.Keyring;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;

/** The installation's keys and clock. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SecurityProperties.class)
class KeysAndTime {

    @Bean
    Keyring keyring(SecurityProperties settings) {
        return new DerivedKeys(KeyFile.open(settings.keys().file()));
    }

    @Bean
    Clock clock(SecurityProperties settings) {
        return Clock.system(settings.zone());
    }
}
