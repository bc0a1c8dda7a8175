package org.gongping.platform.security;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

import java.time.Clock;
import java.time.ZoneId;

/**
 * The one clock, in the installation's time zone ({@code gongping.zone}). It counts milliseconds,
 * which is all that the database keeps: a finer time would be another one when read again, and the
 * hash of a history's entry would not fit it any more.
 */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
class TimeConfiguration {

    @Bean
    Clock clock(@Value("${gongping.zone:Asia/Shanghai}") ZoneId zone) {
        return Clock.tickMillis(zone);
    }
}
