package org.gongping.account.graphql;

import graphql.GraphQLContext;

import org.gongping.account.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

import reactor.core.publisher.Mono;

import java.time.Duration;
import java.util.Map;

/**
 * Carries the refresh token in a cookie that no script can read and no other site can send
 * (HttpOnly, SameSite=Strict; Secure over HTTPS).
 */
@Component
class RefreshCookie implements WebGraphQlInterceptor {

    private static final String NAME = "gongping-refresh";
    private static final String SHOWN = "refreshTokenShown";
    private static final String GIVEN = "refreshTokenGiven";

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var cookie = request.getCookies().getFirst(NAME);
        if (cookie != null) {
            request.configureExecutionInput(
                    (_, input) -> input.graphQLContext(Map.of(SHOWN, cookie.getValue())).build());
        }
        return chain.next(request).doOnNext(response -> set(request, response));
    }

    /** The token that the request showed, or an empty text. */
    static String shown(GraphQLContext context) {
        return context.getOrDefault(SHOWN, "");
    }

    /** Gives a new token with the answer. */
    static void give(GraphQLContext context, String token) {
        context.put(GIVEN, token);
    }

    /** Takes the cookie away with the answer. */
    static void take(GraphQLContext context) {
        context.put(GIVEN, "");
    }

    private static void set(WebGraphQlRequest request, WebGraphQlResponse response) {
        @Nullable String given = response.getExecutionInput().getGraphQLContext().get(GIVEN);
        if (given != null) {
            var cookie =
                    ResponseCookie.from(NAME, given)
                            .httpOnly(true)
                            .sameSite("Strict")
                            .secure("https".equals(request.getUri().getScheme()))
                            .path("/graphql")
                            .maxAge(given.isEmpty() ? Duration.ZERO : SignedIn.IDLE)
                            .build();
            response.getResponseHeaders().add(HttpHeaders.SET_COOKIE, cookie.toString());
        }
    }
}
