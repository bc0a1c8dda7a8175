package org.gongping.platform.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.schema.DataFetchingEnvironment;

import org.springframework.graphql.execution.ErrorType;

import java.util.Map;

/** Why an operation or object was not given out; the name is the error's {@code code}. */
enum Denial {
    UNAUTHENTICATED(ErrorType.UNAUTHORIZED, "请先登录。"),
    PASSWORD_CHANGE_REQUIRED(ErrorType.FORBIDDEN, "请先修改初始密码。"),
    FORBIDDEN(ErrorType.FORBIDDEN, "您没有权限查看或执行此操作。");

    private final ErrorType type;
    private final String sentence;

    Denial(ErrorType type, String sentence) {
        this.type = type;
        this.sentence = sentence;
    }

    GraphQLError error(DataFetchingEnvironment environment) {
        return GraphqlErrorBuilder.newError(environment)
                .errorType(type)
                .message(sentence)
                .extensions(Map.of("code", name()))
                .build();
    }
}
