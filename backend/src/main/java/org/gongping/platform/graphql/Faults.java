package org.gongping.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.graphql.execution.ErrorType;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Turns what a query or command throws into an error of the contract: refusals of queries with
 * their code and sentence, everything else masked outside and traceable inside by an id.
 */
@Component
class Faults extends DataFetcherExceptionResolverAdapter {

    /** The code of a fault that passes: the database is gone for the moment. */
    static final String UNAVAILABLE = "UNAVAILABLE";

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final MessageSource sentences;
    private final CastingFaults casting;

    Faults(MessageSource sentences, CastingFaults casting) {
        this.sentences = sentences;
        this.casting = casting;
    }

    @Override
    protected @Nullable GraphQLError resolveToSingleError(
            Throwable thrown, DataFetchingEnvironment environment) {
        return switch (thrown) {
            case RefusedException refused -> refusal(refused.refusal(), environment);
            case DataAccessResourceFailureException _ ->
                    error(
                            environment,
                            ErrorType.INTERNAL_ERROR,
                            UNAVAILABLE,
                            "服务暂时不可用，您填写的内容已保留，请稍后再试。");
            case BindException _ ->
                    error(environment, ErrorType.BAD_REQUEST, "MALFORMED", "输入的格式不对。");
            default -> fault(thrown, environment);
        };
    }

    private GraphQLError refusal(Refusal refusal, DataFetchingEnvironment environment) {
        Locale locale = environment.getLocale();
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.BAD_REQUEST)
                .message("%s", Sentences.of(sentences, refusal, locale))
                .extensions(Map.of("code", refusal.code().name(), "argument", refusal.path()))
                .build();
    }

    private GraphQLError fault(Throwable thrown, DataFetchingEnvironment environment) {
        String trace = UUID.randomUUID().toString();
        String field = environment.getField().getName();
        if (CastingFaults.concerns(operation(environment))) {
            casting.keep(trace, thrown);
        } else {
            LOG.error("Fault {} in {}", trace, field, thrown);
        }
        return GraphqlErrorBuilder.newError(environment)
                .errorType(ErrorType.INTERNAL_ERROR)
                .message("系统出了点问题，请稍后再试。")
                .extensions(Map.of("code", "INTERNAL", "trace", trace))
                .build();
    }

    /** The operation within which it was thrown, whatever its caller named it. */
    private static String operation(DataFetchingEnvironment environment) {
        var at = environment.getExecutionStepInfo();
        while (at.hasParent() && at.getParent().hasParent()) {
            at = at.getParent();
        }
        return at.getFieldDefinition().getName();
    }

    private static GraphQLError error(
            DataFetchingEnvironment environment, ErrorType type, String code, String sentence) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message(sentence)
                .extensions(Map.of("code", code))
                .build();
    }
}
