package org.gongping.platform.sample;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

import java.nio.file.Path;

/**
 * Settings of the sample office. The start from the source tree sets them; a packaged jar does not.
 *
 * @param enabled whether to fill an empty embedded database
 * @param photos the folder of the photos that the build renders
 * @param page where the facts of the page to try are kept
 */
@ConfigurationProperties("gongping.sample")
record SampleProperties(
        @DefaultValue("false") boolean enabled,
        @DefaultValue("mobile-web/target/sample") Path photos,
        @DefaultValue("data/try.json") Path page) {

    static final String ENABLED = "gongping.sample.enabled";
}
