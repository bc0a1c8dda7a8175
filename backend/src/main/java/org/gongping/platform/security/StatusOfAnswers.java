package org.gongping.platform.security;

import graphql.GraphQLError;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.util.Objects;

/**
 * Says by the status of HTTP, for the client and whatever stands between, when the same request may
 * succeed later: 503 without a database, 429 after too many.
 */
@Component
class StatusOfAnswers extends GraphQlHttpHandler {

    StatusOfAnswers(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (wait(response, DatabaseGone.CODE) instanceof Integer seconds) {
            return later(response, HttpStatus.SERVICE_UNAVAILABLE, seconds);
        }
        if (wait(response, RateLimits.CODE) instanceof Integer seconds) {
            return later(response, HttpStatus.TOO_MANY_REQUESTS, seconds);
        }
        return super.selectResponseStatus(response, type);
    }

    private static HttpStatus later(WebGraphQlResponse response, HttpStatus status, int seconds) {
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return status;
    }

    private static @Nullable Integer wait(WebGraphQlResponse response, String code) {
        return response.getExecutionResult().getErrors().stream()
                .map(GraphQLError::getExtensions)
                .filter(Objects::nonNull)
                .filter(extensions -> code.equals(extensions.get("code")))
                .map(extensions -> extensions.get("retryAfter"))
                .map(wait -> wait instanceof Integer seconds ? seconds : DatabaseGone.RETRY_SECONDS)
                .findFirst()
                .orElse(null);
    }
}
