package org.gongping.platform.security;

import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.util.HashMap;
import java.util.Map;

/** Tells the operations who is calling, and from where, for the limits only. */
@Component
class CallerInterceptor implements WebGraphQlInterceptor {

    /** The caller's address, kept in memory for as long as a limit lasts and never stored. */
    static final String ADDRESS = "address";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var context = new HashMap<String, Object>();
        var remote = request.getRemoteAddress();
        context.put(ADDRESS, remote == null ? "" : remote.getAddress().getHostAddress());
        var caller = request.getAttributes().get(BearerFilter.CALLER);
        if (caller != null) {
            context.put("caller", caller);
        }
        request.configureExecutionInput(
                (_, input) -> input.graphQLContext(Map.copyOf(context)).build());
        return chain.next(request);
    }
}
