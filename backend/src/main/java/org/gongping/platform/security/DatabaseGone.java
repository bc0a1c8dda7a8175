package org.gongping.platform.security;

import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Tells a database that does not answer, which passes, from a fault of the product. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class DatabaseGone extends DataFetcherExceptionResolverAdapter {

    static final String CODE = "UNAVAILABLE";
    static final String SENTENCE = "系统暂时无法连接数据库，请稍后再试；已填写的内容会保留。";
    static final int RETRY_SECONDS = 5;

    private static final int DEEPEST = 20;

    static boolean in(Throwable thrown) {
        @Nullable Throwable one = thrown;
        for (int depth = 0; one != null && depth < DEEPEST; depth++) {
            if (isSign(one)) {
                return true;
            }
            one = one.getCause();
        }
        return false;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable thrown, DataFetchingEnvironment environment) {
        return in(thrown)
                ? GraphqlErrorBuilder.newError(environment)
                        .errorType(ErrorType.INTERNAL_ERROR)
                        .message(SENTENCE)
                        .extensions(Map.of("code", CODE))
                        .build()
                : null;
    }

    private static boolean isSign(Throwable thrown) {
        return thrown instanceof MongoTimeoutException
                || thrown instanceof MongoSocketException
                || thrown instanceof MongoNotPrimaryException
                || thrown instanceof MongoNodeIsRecoveringException
                || thrown instanceof MongoInterruptedException;
    }
}
