package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class DoorkeeperTest {

    private static final EmbeddedMongo SERVER =
            EmbeddedMongo.open(TemporaryFiles.absent("door.mv"));
    private static final String KEY = SERVER.connectionString("d");

    @AfterAll
    static void close() {
        SERVER.close();
    }

    @Test
    void theConnectionStringOpensTheDoor() {
        assertThat(answerTo("find", KEY)).containsEntry("ok", 1.0);
    }

    @Test
    void withoutPasswordNothingIsAnswered() {
        String bare = KEY.replaceFirst("//.*@", "//").replaceFirst("\\?.*", "");

        for (String command : new String[] {"find", "insert", "listCollections", "ping"}) {
            assertThatThrownBy(() -> answerTo(command, bare))
                    .isInstanceOf(MongoCommandException.class)
                    .extracting(failure -> ((MongoCommandException) failure).getErrorCodeName())
                    .isEqualTo("Unauthorized");
        }
    }

    @Test
    void aGreetingIsAnsweredToAnyone() {
        String bare = KEY.replaceFirst("//.*@", "//").replaceFirst("\\?.*", "");

        assertThat(answerTo("hello", bare)).containsEntry("isWritablePrimary", true);
    }

    @Test
    void aWrongPasswordIsRefused() {
        String wrong = KEY.replaceFirst(":[^:@]+@", ":guess@");

        assertThatThrownBy(() -> answerTo("find", wrong))
                .isInstanceOf(MongoSecurityException.class);
    }

    @Test
    void anotherUserIsRefused() {
        String wrong = KEY.replaceFirst("//gongping", "//admin");

        assertThatThrownBy(() -> answerTo("find", wrong))
                .isInstanceOf(MongoSecurityException.class);
    }

    @Test
    void everyStartHasItsOwnPassword() {
        try (EmbeddedMongo other = EmbeddedMongo.open(TemporaryFiles.absent("other.mv"))) {
            assertThat(new ConnectionString(other.connectionString("d")).getPassword())
                    .hasSize(43)
                    .isNotEqualTo(new ConnectionString(KEY).getPassword());
        }
    }

    private static Document answerTo(String command, String uri) {
        try (MongoClient client = MongoClients.create(uri)) {
            Object about = command.equals("find") || command.equals("insert") ? "things" : 1;
            return client.getDatabase("d").runCommand(new Document(command, about));
        }
    }
}
