package org.gongping.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.ServerAddress;

import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.DataAccessResourceFailureException;

import java.util.List;

class DatabaseGoneTest {

    private static final ServerAddress SERVER = new ServerAddress("localhost");

    private final DatabaseGone translation = new DatabaseGone();

    static List<MongoException> waysToBeGone() {
        return List.of(
                new MongoTimeoutException("no server"),
                new MongoSocketReadException("cut", SERVER),
                new MongoNotPrimaryException(new BsonDocument(), SERVER),
                new MongoNodeIsRecoveringException(new BsonDocument(), SERVER),
                new MongoCommandException(BsonDocument.parse("{code: 91}"), SERVER));
    }

    @ParameterizedTest
    @MethodSource("waysToBeGone")
    void howeverTheDatabaseIsGoneItIsOneException(MongoException thrown) {
        assertThat(translation.translateExceptionIfPossible(thrown))
                .isInstanceOf(DataAccessResourceFailureException.class)
                .hasCause(thrown);
    }

    @Test
    void aCommandThatTheDatabaseDoesNotTakeIsAFault() {
        var thrown = new MongoCommandException(BsonDocument.parse("{code: 2}"), SERVER);
        assertThat(translation.translateExceptionIfPossible(thrown))
                .isNotNull()
                .isNotInstanceOf(DataAccessResourceFailureException.class);
    }
}
