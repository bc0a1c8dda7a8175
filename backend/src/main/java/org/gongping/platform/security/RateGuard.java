package org.gongping.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphqlErrorBuilder;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import io.github.bucket4j.Bucket;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.Map;

/**
 * Limits what strangers can call, per address: counted per field, so that aliases in one document
 * count one by one (checklist API row 12). Wide enough for a whole office behind one address.
 * Addresses live in memory for some minutes and are never stored or logged, least of all with
 * ballots.
 */
@Component
class RateGuard extends SimplePerformantInstrumentation {

    private static final Map<String, Limit> LIMITS =
            Map.of(
                    "signIn", new Limit(200, 60),
                    "renewSession", new Limit(2_000, 600),
                    "ballotPaper", new Limit(2_000, 600),
                    "castBallot", new Limit(2_000, 600));

    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    /** So many at once, and so many more each minute. */
    private record Limit(long burst, long perMinute) {
        Bucket bucket() {
            return Bucket.builder()
                    .addLimit(limit ->
                            limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
        }
    }

    @Override
    public DataFetcher<?> instrumentDataFetcher(
            DataFetcher<?> fetcher,
            InstrumentationFieldFetchParameters parameters,
            @Nullable InstrumentationState state) {
        if (!parameters.getExecutionStepInfo().getPath().getParent().isRootPath()) {
            return fetcher;
        }
        var limit = LIMITS.get(parameters.getEnvironment().getField().getName());
        return limit == null
                ? fetcher
                : environment ->
                        takes(environment, limit) ? fetcher.get(environment) : tooMany(environment);
    }

    private boolean takes(DataFetchingEnvironment environment, Limit limit) {
        String address =
                environment.getGraphQlContext().getOrDefault(CallerInterceptor.ADDRESS, "");
        var key = environment.getField().getName() + " " + address;
        return buckets.get(key, _ -> limit.bucket()).tryConsume(1);
    }

    private static DataFetcherResult<Object> tooMany(DataFetchingEnvironment environment) {
        return DataFetcherResult.newResult()
                .error(
                        GraphqlErrorBuilder.newError(environment)
                                .errorType(ErrorType.FORBIDDEN)
                                .message("操作太频繁，请稍后再试。")
                                .extensions(Map.of("code", "TOO_MANY_REQUESTS"))
                                .build())
                .build();
    }
}
