package org.gongping.platform.embedded;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Settings of the embedded database, which is used unless a real one is named.
 *
 * @param path its file, relative to the working directory; created if absent
 * @param database the name of the application's database within it
 */
@ConfigurationProperties(EmbeddedProperties.PREFIX)
record EmbeddedProperties(
        @DefaultValue("./data/gongping.mv") Path path, @DefaultValue("gongping") String database) {

    static final String PREFIX = "gongping.embedded";
}
