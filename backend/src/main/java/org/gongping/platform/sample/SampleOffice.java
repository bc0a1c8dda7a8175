package org.gongping.platform.sample;

import org.gongping.account.Accounts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;

/** Fills an empty embedded database with the sample office; until then {@code /try} waits. */
@Component
@Order(1)
@ConditionalOnProperty(SampleProperties.ENABLED)
@EnableConfigurationProperties(SampleProperties.class)
class SampleOffice implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleOffice.class);

    private final Accounts accounts;
    private final Environment environment;
    private final SamplePhotos photos;
    private final SamplePeople people;
    private final SampleYears years;
    private final TryPage page;
    private final Clock clock;

    SampleOffice(
            Accounts accounts,
            Environment environment,
            SamplePhotos photos,
            SamplePeople people,
            SampleYears years,
            TryPage page,
            Clock clock) {
        this.accounts = accounts;
        this.environment = environment;
        this.photos = photos;
        this.people = people;
        this.years = years;
        this.page = page;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (environment.containsProperty("spring.mongodb.uri") || !accounts.isEmpty()) {
            return;
        }
        if (!photos.areThere()) {
            LOG.warn("No sample photos: the sample office needs the phone client's build");
            return;
        }
        people.add();
        var today = LocalDate.now(clock);
        years.last(today.getYear() - 1);
        page.write(years.current(today));
        LOG.info("The sample office is ready: open /try");
    }
}
