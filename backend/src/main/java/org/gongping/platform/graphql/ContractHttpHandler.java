package org.gongping.platform.graphql;

import org.gongping.kernel.RefusalCode;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/**
 * Serves the contract over HTTP. Where the same request may succeed later, the status says so and
 * {@code Retry-After} says when: 503 without the database, so that the phone keeps what was typed
 * and tries again, and 429 after too many tries.
 */
@Component
class ContractHttpHandler extends GraphQlHttpHandler {

    private static final int DATABASE_SECONDS = 5;
    private static final int TRIES_SECONDS = 10;

    ContractHttpHandler(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        if (says(response, Faults.UNAVAILABLE)) {
            return later(response, HttpStatus.SERVICE_UNAVAILABLE, DATABASE_SECONDS);
        }
        return says(response, RefusalCode.TOO_MANY_REQUESTS.name())
                ? later(response, HttpStatus.TOO_MANY_REQUESTS, TRIES_SECONDS)
                : super.selectResponseStatus(response, type);
    }

    private static HttpStatus later(WebGraphQlResponse response, HttpStatus status, int seconds) {
        response.getResponseHeaders().set(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        return status;
    }

    private static boolean says(WebGraphQlResponse response, String code) {
        return response.getErrors().stream()
                .map(error -> error.getExtensions())
                .anyMatch(facts -> facts != null && code.equals(facts.get("code")));
    }
}
