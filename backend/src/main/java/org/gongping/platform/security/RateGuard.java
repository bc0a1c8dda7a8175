package org.gongping.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.DataFetcherResult;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import graphql.normalized.ExecutableNormalizedField;
import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;

import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Limits what strangers can call, per address: counted per field, so that aliases in one document
 * count one by one (checklist API row 12), and a document holds each at most once: a thousand
 * aliases would use up in five requests what is there for everybody behind the address. Wide enough
 * for a whole office behind one address. Addresses live in memory for some minutes and are never
 * stored or logged, least of all with ballots.
 */
@Component
class RateGuard extends SimplePerformantInstrumentation {

    /** A meeting of 5,000 behind one address votes within two minutes (voting.md). */
    private static final Limit VOTING = new Limit(5_000, 5_000);

    private static final Map<String, Limit> LIMITS =
            Map.of(
                    "signIn",
                    new Limit(200, 60),
                    "renewSession",
                    new Limit(2_000, 600),
                    "collectionPaper",
                    VOTING,
                    "issueCredential",
                    VOTING,
                    "castingWindow",
                    VOTING,
                    "castCredential",
                    VOTING,
                    "ballotPaper",
                    VOTING,
                    "castBallot",
                    VOTING,
                    "board",
                    VOTING);

    private final TimeMeter time;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(100_000)
                    .expireAfterAccess(Duration.ofMinutes(10))
                    .build();

    private record Meter(Clock clock) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return TimeUnit.MILLISECONDS.toNanos(clock.millis());
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }

    /** So many at once, and so many more each minute. */
    private record Limit(long burst, long perMinute) {
        Bucket bucket(TimeMeter time) {
            return Bucket.builder()
                    .withCustomTimePrecision(time)
                    .addLimit(limit ->
                            limit.capacity(burst).refillGreedy(perMinute, Duration.ofMinutes(1)))
                    .build();
        }
    }

    RateGuard(Clock clock) {
        this.time = new Meter(clock);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        var tree = parameters.getExecutionContext().getNormalizedQueryTree().get();
        if (repeatsALimited(tree.getTopLevelFields())) {
            throw new AbortExecutionException(List.of(tooMany(GraphqlErrorBuilder.newError())));
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static boolean repeatsALimited(List<ExecutableNormalizedField> fields) {
        var seen = new HashSet<String>();
        return fields.stream()
                .map(ExecutableNormalizedField::getName)
                .filter(LIMITS::containsKey)
                .anyMatch(name -> !seen.add(name));
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
        @Nullable String address = environment.getGraphQlContext().get(CallerInterceptor.ADDRESS);
        if (address == null) {
            return true; // Not from outside.
        }
        var key = environment.getField().getName() + " " + address;
        return buckets.get(key, _ -> limit.bucket(time)).tryConsume(1);
    }

    private static DataFetcherResult<Object> tooMany(DataFetchingEnvironment environment) {
        var error = tooMany(GraphqlErrorBuilder.newError(environment));
        return DataFetcherResult.newResult().error(error).build();
    }

    private static GraphQLError tooMany(GraphqlErrorBuilder<?> error) {
        return error.errorType(ErrorType.FORBIDDEN)
                .message("操作太频繁，请稍后再试。")
                .extensions(Map.of("code", RefusalCode.TOO_MANY_REQUESTS.name()))
                .build();
    }
}
