package org.gongping.platform.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.normalized.ExecutableNormalizedField;

import io.github.bucket4j.Bucket;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Slows guessing down: passwords and voting slips, by address (OWASP API4; API checklist row 12).
 * Every use in a document counts, under whatever alias or fragment it hides, and only one sign-in
 * may be in a document at all. Each node counts for itself.
 */
@Component
class RateLimits extends SimplePerformantInstrumentation {

    static final String CODE = "TOO_MANY_REQUESTS";

    private static final String SENTENCE = "操作太频繁，请稍后再试。";
    private static final String SIGN_IN = "signIn";
    private static final int ADDRESSES = 50_000;
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Map<String, Integer> perMinute;
    private final Cache<String, Bucket> buckets =
            Caffeine.newBuilder()
                    .maximumSize(ADDRESSES)
                    .expireAfterAccess(MINUTE.multipliedBy(2))
                    .build();

    RateLimits(SecurityProperties settings) {
        var limits = settings.limits();
        this.perMinute =
                Map.of(
                        SIGN_IN, limits.signIns(),
                        "ballotPaper", limits.slips(),
                        "castBallot", limits.slips());
    }

    @Override
    public @Nullable InstrumentationContext<graphql.ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        var guesses =
                execution.getNormalizedQueryTree().get().getTopLevelFields().stream()
                        .map(ExecutableNormalizedField::getName)
                        .filter(perMinute::containsKey)
                        .toList();
        if (guesses.stream().filter(SIGN_IN::equals).count() > 1) {
            throw tooMany(1);
        }
        guesses.forEach(guess -> count(guess, address(execution)));
        return super.beginExecuteOperation(parameters, state);
    }

    private void count(String guess, @Nullable String address) {
        if (address == null) {
            return; // Not from outside.
        }
        var bucket = buckets.get(guess + " " + address, _ -> bucket(perMinute.getOrDefault(guess, 1)));
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            var wait = Duration.ofNanos(probe.getNanosToWaitForRefill());
            throw tooMany(Math.toIntExact(wait.toSeconds() + 1));
        }
    }

    private static Bucket bucket(int most) {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(most).refillGreedy(most, MINUTE))
                .build();
    }

    private static @Nullable String address(ExecutionContext execution) {
        return execution.getGraphQLContext().get(CallerContext.ADDRESS);
    }

    private static AbortExecutionException tooMany(int seconds) {
        return new AbortExecutionException(
                List.of(
                        GraphqlErrorBuilder.newError()
                                .errorType(ErrorType.FORBIDDEN)
                                .message(SENTENCE)
                                .extensions(Map.of("code", CODE, "retryAfter", seconds))
                                .build()));
    }
}
