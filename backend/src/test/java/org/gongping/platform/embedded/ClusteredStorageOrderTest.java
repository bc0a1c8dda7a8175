package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;

import org.bson.Document;
import org.gongping.kernel.StorageOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

import java.util.List;

/** Only a real MongoDB has clustered collections. */
@EnabledIf("org.gongping.platform.embedded.TestMongo#isReal")
class ClusteredStorageOrderTest {

    private static final List<String> PATH_TO_KEY = List.of("options", "clusteredIndex", "key");

    private final MongoDatabase database = TestMongo.freshDatabase();
    private final StorageOrder order = new ClusteredStorageOrder(database);

    @Test
    void aPreparedCollectionIsClusteredOnItsIdHoweverOftenItIsPrepared() {
        order.prepare("ballots");
        order.prepare("ballots");

        assertThat(database.listCollections())
                .singleElement()
                .extracting(found -> found.getEmbedded(PATH_TO_KEY, Document.class))
                .isEqualTo(new Document("_id", 1));
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
