package org.gongping.platform.graphql;

import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.graphql.server.webmvc.GraphQlHttpHandler;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import java.util.Map;

/**
 * Serves the contract over HTTP. Where the database is gone nothing was done, and the status says
 * so (503), so that the phone keeps what was typed and tries again.
 */
@Component
class ContractHttpHandler extends GraphQlHttpHandler {

    ContractHttpHandler(WebGraphQlHandler handler) {
        super(handler);
    }

    @Override
    protected HttpStatus selectResponseStatus(WebGraphQlResponse response, MediaType type) {
        var isUnavailable =
                response.getErrors().stream()
                        .map(error -> error.getExtensions())
                        .anyMatch(facts -> Faults.UNAVAILABLE.equals(code(facts)));
        return isUnavailable
                ? HttpStatus.SERVICE_UNAVAILABLE
                : super.selectResponseStatus(response, type);
    }

    private static String code(Map<String, Object> facts) {
        return String.valueOf(facts == null ? null : facts.get("code"));
    }
}
