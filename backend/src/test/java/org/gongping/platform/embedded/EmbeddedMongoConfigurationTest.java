package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;

import org.bson.Document;
import org.gongping.kernel.StorageOrder;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.data.mongodb.autoconfigure.DataMongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.assertj.AssertableApplicationContext;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.data.mongodb.core.MongoTemplate;

import java.nio.file.Path;

class EmbeddedMongoConfigurationTest {

    private final Path file = TemporaryFiles.absent("spring.mv");
    private final ApplicationContextRunner application =
            new ApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    MongoAutoConfiguration.class, DataMongoAutoConfiguration.class))
                    .withUserConfiguration(
                            EmbeddedMongoConfiguration.class, ServerMongoConfiguration.class)
                    .withPropertyValues("gongping.embedded.path=" + file);

    @Test
    void withoutAServerNamedTheApplicationKeepsItsDataInTheFile() {
        application.run(context -> {
            context.getBean(MongoTemplate.class).insert(new Document("_id", 1), "things");
            assertThat(context.getBean(StorageOrder.class))
                    .isInstanceOf(EmbeddedStorageOrder.class);
            assertThat(context.getBean(MongoTemplate.class).getDb().getName())
                    .isEqualTo("gongping");
        });
        assertThat(file).isNotEmptyFile();
        application.run(context ->
                assertThat(
                                context.getBean(MongoTemplate.class)
                                        .getCollection("things")
                                        .countDocuments())
                        .isEqualTo(1));
    }

    @Test
    void aServerNamedByUriIsUsedInstead() {
        application
                .withPropertyValues("spring.mongodb.uri=mongodb://127.0.0.1:1/g")
                .run(EmbeddedMongoConfigurationTest::assertNamedServerIsUsed);
    }

    @Test
    void aServerNamedByHostIsUsedInstead() {
        application
                .withPropertyValues("spring.mongodb.host=127.0.0.1", "spring.mongodb.port=1")
                .run(EmbeddedMongoConfigurationTest::assertNamedServerIsUsed);
    }

    private static void assertNamedServerIsUsed(AssertableApplicationContext context) {
        assertThat(context).doesNotHaveBean(EmbeddedMongo.class).hasSingleBean(MongoClient.class);
        assertThat(context.getBean(MongoConnectionDetails.class).getConnectionString().getHosts())
                .containsExactly("127.0.0.1:1");
        assertThat(context.getBean(StorageOrder.class)).isInstanceOf(ClusteredStorageOrder.class);
    }
}
