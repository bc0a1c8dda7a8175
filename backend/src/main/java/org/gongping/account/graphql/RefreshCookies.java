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

import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/**
 * Carries refresh tokens in a cookie that scripts cannot read and that no other site's page can
 * have sent: HttpOnly, SameSite=Strict, to the contract's address only, and Secure under HTTPS.
 */
@Component
class RefreshCookies implements WebGraphQlInterceptor {

    static final String NAME = "gongping-refresh";

    /** Under this key operations find the token that came. */
    static final String CAME = "refreshToken";

    private static final String GOES = "refreshCookie";

    private final Clock clock;

    RefreshCookies(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        var cookie = request.getCookies().getFirst(NAME);
        if (cookie != null) {
            request.configureExecutionInput((_, input) ->
                    input.graphQLContext(Map.of(CAME, cookie.getValue())).build());
        }
        boolean secure = "https".equals(request.getUri().getScheme());
        return chain.next(request).doOnNext(response -> set(response, secure));
    }

    /** Gives the device a token. */
    void give(GraphQLContext context, SignedIn signedIn) {
        var life = Duration.between(clock.instant(), signedIn.refreshUntil());
        context.put(GOES, cookie(signedIn.refreshToken(), life));
    }

    /** Takes the device's token away. */
    void take(GraphQLContext context) {
        context.put(GOES, cookie("", Duration.ZERO));
    }

    private static ResponseCookie cookie(String token, Duration life) {
        return ResponseCookie.from(NAME, token)
                .httpOnly(true)
                .sameSite("Strict")
                .path("/graphql")
                .maxAge(life)
                .build();
    }

    private static void set(WebGraphQlResponse response, boolean secure) {
        @Nullable ResponseCookie cookie =
                response.getExecutionInput().getGraphQLContext().get(GOES);
        if (cookie != null) {
            var sent = cookie.mutate().secure(secure).build();
            response.getResponseHeaders().add(HttpHeaders.SET_COOKIE, sent.toString());
        }
    }
}
