package org.gongping.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.time.Clock;
import java.time.ZoneId;

/** The one clock, in the installation's time zone ({@code gongping.zone}). */
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${gongping.zone:Asia/Shanghai}") ZoneId zone) {
        return Clock.system(zone);
    }
}
