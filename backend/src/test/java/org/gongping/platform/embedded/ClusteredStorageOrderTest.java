package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.gongping.kernel.StorageOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** Only a real MongoDB has clustered collections. */
@EnabledIf("org.gongping.platform.embedded.TestMongo#isReal")
class ClusteredStorageOrderTest {

    private final MongoDatabase database = TestMongo.freshDatabase();
    private final StorageOrder order = new ClusteredStorageOrder(database);

    @Test
    void aPreparedCollectionIsClusteredOnItsIdHoweverOftenItIsPrepared() {
        order.prepare("ballots");
        order.prepare("ballots");

        Document options = database.listCollections().first().get("options", Document.class);
        assertThat(options.get("clusteredIndex", Document.class))
                .containsEntry("key", new Document("_id", 1));
        assertThatCode(() -> order.forget("ballots")).doesNotThrowAnyException();
    }

    @Test
    void aCollectionInOrderOfArrivalIsRefused() {
        database.createCollection("ballots");

        assertThatThrownBy(() -> order.prepare("ballots"))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> order.forget("ballots")).isInstanceOf(IllegalStateException.class);
    }
}
