package org.gongping.platform.security;

import graphql.ExecutionResult;
import graphql.GraphqlErrorBuilder;
import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.language.OperationDefinition.Operation;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.List;
import java.util.Map;

/**
 * Subscriptions are answered as a stream, and nothing else is. The framework would run a command
 * that was sent for a stream and then say that it cannot answer it.
 */
@Component
class StreamsApart extends SimplePerformantInstrumentation implements WebGraphQlInterceptor {

    private static final String STREAMED = "streamed";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        boolean streamed = request.getAttributes().containsKey(StreamHandler.STREAMED);
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.of(STREAMED, streamed)).build());
        return chain.next(request);
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters,
            @Nullable InstrumentationState state) {
        var execution = parameters.getExecutionContext();
        @Nullable Boolean streamed = execution.getGraphQLContext().get(STREAMED);
        var follows = execution.getOperationDefinition().getOperation() == Operation.SUBSCRIPTION;
        if (streamed != null && streamed != follows) {
            throw follows
                    ? refused("ONLY_STREAM", "请以 text/event-stream 接收订阅。")
                    : refused("NO_STREAM", "只有订阅以 text/event-stream 返回。");
        }
        return super.beginExecuteOperation(parameters, state);
    }

    private static AbortExecutionException refused(String code, String sentence) {
        return new AbortExecutionException(
                List.of(
                        GraphqlErrorBuilder.newError()
                                .errorType(ErrorType.BAD_REQUEST)
                                .message(sentence)
                                .extensions(Map.of("code", code))
                                .build()));
    }
}
