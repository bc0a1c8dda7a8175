package org.gongping.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

class DatabaseClientTest {

    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                    .withUserConfiguration(DatabaseClient.class);

    /** Else a ballot with a receipt could be lost with the one server that had it. */
    @ParameterizedTest
    @ValueSource(strings = {"", "?w=1", "?w=0", "?w=1&journal=false"})
    void whatIsAnsweredIsWrittenToAMajorityWhateverTheConnectionStringSays(String options) {
        at("mongodb://127.0.0.1:1/g" + options)
                .run(context -> {
                    assertThat(context.getBean(MongoClient.class).getWriteConcern())
                            .isEqualTo(WriteConcern.MAJORITY);
                    assertThat(context.getBean(MongoTemplate.class).getDb().getWriteConcern())
                            .isEqualTo(WriteConcern.MAJORITY);
                });
    }

    private ApplicationContextRunner at(String uri) {
        return application.withPropertyValues("spring.mongodb.uri=" + uri);
    }
}
