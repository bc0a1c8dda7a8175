package org.gongping.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;

import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.graphql.execution.SubscriptionExceptionResolverAdapter;
import org.springframework.stereotype.Component;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Turns what ends a stream into an error of the contract, as {@link Faults} does for other answers;
 * the framework does not say who asked, so sentences are Chinese.
 */
@Component
class StreamFaults extends SubscriptionExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(StreamFaults.class);

    private final MessageSource sentences;

    StreamFaults(MessageSource sentences) {
        this.sentences = sentences;
    }

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown) {
        return thrown instanceof RefusedException refused
                ? refusal(refused.refusal())
                : fault(thrown);
    }

    private GraphQLError refusal(Refusal refusal) {
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", Sentences.of(sentences, refusal, Locale.SIMPLIFIED_CHINESE))
                .extensions(Map.of("code", refusal.code().name(), "argument", refusal.path()))
                .build();
    }

    private static GraphQLError fault(Throwable thrown) {
        var trace = UUID.randomUUID().toString();
        LOG.error("Fault {} in a stream", trace, thrown);
        return GraphqlErrorBuilder.newError()
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("系统出了点问题，请稍后再试。")
                .extensions(Map.of("code", "INTERNAL", "trace", trace))
                .build();
    }
}
