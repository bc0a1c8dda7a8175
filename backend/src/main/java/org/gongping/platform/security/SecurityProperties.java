package org.gongping.platform.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Set;

/**
 * Settings of this package.
 *
 * @param zone where calendar days begin
 * @param keys the installation's keys
 * @param origins other origins, such as {@code https://office.example}, whose pages may call this
 *     server; its own always may
 * @param limits how often one address may do what is worth guessing
 */
@ConfigurationProperties("gongping")
record SecurityProperties(
        @DefaultValue("Asia/Shanghai") ZoneId zone,
        @DefaultValue Keys keys,
        @DefaultValue Set<String> origins,
        @DefaultValue Limits limits) {

    SecurityProperties {
        origins = Set.copyOf(origins);
    }

    /**
     * The installation's keys.
     *
     * @param file where they are; written on the first start
     */
    record Keys(@DefaultValue("./data/keys.json") Path file) {}

    /**
     * How often one address may, a minute. An office often has one address for everybody.
     *
     * @param signIns tries to sign in
     * @param slips looks at, and casts of, ballots
     */
    record Limits(@DefaultValue("120") int signIns, @DefaultValue("1200") int slips) {}
}
