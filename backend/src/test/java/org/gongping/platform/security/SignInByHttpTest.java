package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.graphql.server.WebGraphQlHandler;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.util.LinkedMultiValueMap;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

class SignInByHttpTest extends HttpTest {

    @Autowired private WebGraphQlHandler handler;

    private static final String RENEW =
            "mutation { renewSession { session { accessToken } refusals { code } } }";
    private static final String SIGN_OUT = "mutation { signOut { refusals { code } } }";
    private static final String ME = "{ me { number name roles mustChangePassword } }";

    @Test
    void aSignInGivesABearerTokenInTheBodyAndARefreshTokenInAGuardedCookie() {
        var organisation = freshOrganisation();
        var answer = signIn(organisation, organisation(organisation));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(cookie(answer))
                .startsWith("gongping-refresh=")
                .contains("; HttpOnly", "; SameSite=Strict", "; Path=/graphql")
                .doesNotContain("; Secure");
        var secret = cookiePair(answer).substring("gongping-refresh=".length());
        assertThat(answer.body()).contains("赵敏").doesNotContain(secret);
        assertThat(me(accessToken(answer)).body())
                .contains("\"number\":\"0001\"", "\"roles\":[\"ADMIN\"]");
    }

    @Test
    void underTlsTheCookieIsForTlsOnly() {
        var headers = new HttpHeaders();
        var request =
                new WebGraphQlRequest(
                        URI.create("https://office.example/graphql"),
                        headers,
                        new LinkedMultiValueMap<>(),
                        null,
                        Map.of(),
                        Map.<String, Object>of("query", SIGN_OUT),
                        "1",
                        Locale.CHINA);
        var answer = Objects.requireNonNull(handler.handleRequest(request).block());
        assertThat(answer.getResponseHeaders().getFirst("Set-Cookie"))
                .contains("gongping-refresh=;", "; Secure", "; Max-Age=0");
    }

    @Test
    void aWrongPasswordIsARefusalInChineseAndSetsNoCookie() {
        var answer = signIn(freshOrganisation(), "nothing");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("WRONG_CREDENTIALS", "单位代码、工号或密码不正确");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void theCookieRenewsAndAfterSigningOutBothTokensAreGoodForNothing() {
        var organisation = freshOrganisation();
        var signedIn = signIn(organisation, organisation(organisation));
        var renewed = send(graphql(RENEW).header("Cookie", cookiePair(signedIn)));
        var token = accessToken(renewed);
        assertThat(me(token).statusCode()).isEqualTo(200);
        assertThat(cookiePair(renewed)).isNotEqualTo(cookiePair(signedIn));
        var out = send(graphql(SIGN_OUT).header("Cookie", cookiePair(renewed)));
        assertThat(cookie(out)).contains("gongping-refresh=;", "Max-Age=0");
        assertThat(me(token).statusCode()).isEqualTo(401);
        assertThat(send(graphql(RENEW).header("Cookie", cookiePair(renewed))).body())
                .contains("SESSION_ENDED");
    }

    @Test
    void aFirstPasswordMustBeChangedBeforeAnythingElse() {
        var organisation = freshOrganisation();
        var password = organisation(organisation);
        var signedIn = signIn(organisation, password);
        var accounts = "{ accounts(first: 1) { totalCount } }";
        assertThat(as(accessToken(signedIn), accounts).body()).contains("PASSWORD_CHANGE_REQUIRED");
        var changed =
                as(
                        accessToken(signedIn),
                        ("mutation { changePassword(input: {current: \"%s\","
                                        + " new: \"correct horse battery\"})"
                                        + " { session { accessToken } refusals { code } } }")
                                .formatted(password));
        assertThat(as(accessToken(changed), accounts).body()).contains("\"totalCount\":1");
        assertThat(me(accessToken(signedIn)).statusCode()).isEqualTo(401);
    }

    @Test
    void aTokenThatIsNotGoodIsRefusedBeforeTheContractIsReached() {
        var answer = me("eyJhbGciOiJub25lIn0.e30.");
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .contains("Bearer error=\"invalid_token\"");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains(JSON);
        assertThat(answer.body()).contains("UNAUTHENTICATED");
    }

    @Test
    void withoutATokenARequestIsNobodys() {
        assertThat(send(graphql(ME)).body()).contains("\"me\":null");
        assertThat(send(graphql("{ accounts(first: 1) { totalCount } }")).body())
                .contains("UNAUTHENTICATED");
    }

    @Test
    void severalPasswordsInOneDocumentAreTooMany() {
        var one =
                "signIn(input: {organisation: \"a\", number: \"b\", password: \"c\"})"
                        + " {refusals{code}}";
        var answer = send(graphql("mutation { a: " + one + " ...on Mutation { b: " + one + " } }"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).contains("10");
        assertThat(answer.body()).contains("TOO_MANY_REQUESTS").doesNotContain("WRONG");
    }

    private HttpResponse<String> me(String token) {
        return as(token, ME);
    }

    private HttpResponse<String> as(String token, String document) {
        return send(graphql(document).header("Authorization", "Bearer " + token));
    }
}
