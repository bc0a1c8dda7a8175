package org.gongping.platform.graphql;

import graphql.GraphQLError;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Flux;

import java.util.Collection;
import java.util.concurrent.CompletionStage;

/**
 * The one place that decides who may call an operation and who may see an object.
 *
 * <p>Operations: the contract's {@code @allowed} and {@code @public}; one that carries neither
 * answers nobody (OWASP API5). Objects: whatever an operation checked itself, every {@link Guarded}
 * object is checked again on its way out, in lists and in fields of other objects too (API1); a
 * stream ends before one that the caller may not see.
 */
@Component
class AccessGuard extends SimplePerformantInstrumentation {

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        return environment -> {
            var denial = Permission.of(environment).denial(caller(environment));
            return denial == null ? fetch(fetcher, environment) : failed(environment, denial);
        };
    }

    private static @Nullable Object fetch(DataFetcher<?> fetcher, DataFetchingEnvironment env)
            throws Exception {
        Object result = fetcher.get(env);
        return result instanceof CompletionStage<?> later
                ? later.thenApply(value -> released(value, env))
                : released(result, env);
    }

    private static @Nullable Object released(
            @Nullable Object result, DataFetchingEnvironment environment) {
        if (result instanceof Publisher<?> events) {
            return Flux.from(events).takeWhile(event -> isOpen(event, environment));
        }
        Object value = result instanceof DataFetcherResult<?> full ? full.getData() : result;
        return isOpen(value, environment) ? result : failed(environment, Denial.FORBIDDEN);
    }

    private static boolean isOpen(@Nullable Object value, DataFetchingEnvironment environment) {
        return switch (value) {
            case Guarded guarded -> isOpen(guarded, caller(environment));
            case Collection<?> many -> many.stream().allMatch(one -> isOpen(one, environment));
            case null, default -> true;
        };
    }

    private static boolean isOpen(Guarded guarded, @Nullable Caller caller) {
        return caller != null
                && guarded.organisation().equals(caller.organisation())
                && guarded.isOpenTo(caller);
    }

    private static @Nullable Caller caller(DataFetchingEnvironment environment) {
        return environment.getGraphQlContext().get("caller");
    }

    private static DataFetcherResult<Object> failed(DataFetchingEnvironment env, Denial denial) {
        GraphQLError error = denial.error(env);
        return DataFetcherResult.newResult().error(error).build();
    }
}
