package org.gongping.platform.database;

import com.mongodb.MongoException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.data.mongodb.core.MongoExceptionTranslator;

/**
 * Translates what the driver throws. A server that is stopping, recovering, or primary no more is
 * gone for the moment just like one that does not answer, so both are said by the same exception.
 */
final class DatabaseGone extends MongoExceptionTranslator {

    private static final int SHUTDOWN_IN_PROGRESS = 91;

    @Override
    public @Nullable DataAccessException translateExceptionIfPossible(RuntimeException thrown) {
        return isGone(thrown)
                ? new DataAccessResourceFailureException("The database is gone", thrown)
                : super.translateExceptionIfPossible(thrown);
    }

    private static boolean isGone(RuntimeException thrown) {
        return switch (thrown) {
            case MongoNotPrimaryException _, MongoNodeIsRecoveringException _ -> true;
            case MongoException failed -> failed.getCode() == SHUTDOWN_IN_PROGRESS;
            default -> false;
        };
    }
}
