package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.account.CreateOrganisation;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/** What comes in over HTTP, on the whole application. */
class DoorsTest extends ApiTest {

    private static final String ME = "{ me { number } }";
    private static final String GRAPHQL = "application/graphql-response+json";

    @Autowired private CreateOrganisation createOrganisation;
    @LocalServerPort private int port;

    private final HttpClient client = HttpClient.newHttpClient();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void aQueryWithoutATokenIsAnsweredToNobody() throws Exception {
        var answer = send(query(ME));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"data\":{\"me\":null}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "DELETE"})
    void onlyPostIsTaken(String method) throws Exception {
        var answer = send(to("/graphql").method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "nonsense"})
    void onlyJsonIsTaken(String type) throws Exception {
        var request = to("/graphql").header("Content-Type", type).POST(json(ME));

        assertThat(send(request).statusCode()).isEqualTo(415);
    }

    @Test
    void moreThanAMebibyteIsRefusedHoweverItsLengthIsTold() throws Exception {
        var large = new byte[(1 << 20) + 1];
        var chunked = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));

        assertThat(send(post(BodyPublishers.ofByteArray(large))).statusCode()).isEqualTo(413);
        assertThat(send(post(chunked)).statusCode()).isEqualTo(413);
    }

    @Test
    void aMebibyteIsTaken() throws Exception {
        var start = "{\"query\":\"{ me { number } }\"}".getBytes(StandardCharsets.UTF_8);
        var full = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
        System.arraycopy(start, 0, full, 0, start.length);

        assertThat(send(post(BodyPublishers.ofByteArray(full))).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"query\":\"{ me { \"}",
                "{\"query\":\"{ me { secret } }\"}",
                "{\"query\":\"query($x: Nothing) { me { number } }\"}",
                "{\"query\":\"\"}",
                "{\"query\":7}",
                "{}",
                "[]",
                "not json"
            })
    void whatCannotBeReadIsABadRequestThatTellsNothingOfTheInside(String body) throws Exception {
        var answer = send(post(BodyPublishers.ofString(body)));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .doesNotContain("Exception", "org.gongping", "graphql.", "\tat ", ".java");
    }

    @Test
    void aQueryThatIsTooDeepOrTooCostlyIsABadRequest() throws Exception {
        var deep = "{ me { staff { unit " + "{ head { unit ".repeat(10) + "{ name } }";
        var aliases = new StringBuilder();
        for (int alias = 0; alias < 90; alias++) {
            aliases.append(
                    "a%s: accounts(first: 100) { edges { node { number name } } } "
                            .formatted(alias));
        }

        assertThat(send(query(deep + " } }".repeat(11))).statusCode()).isEqualTo(400);
        assertThat(send(query("{ " + aliases + "}")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "Origin, https://evil.example",
        "Origin, null",
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site"
    })
    void whatAnotherSiteSendsIsRefused(String header, String value) throws Exception {
        var answer = send(query(ME).header(header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("FOREIGN_ORIGIN");
    }

    @Test
    void theOwnSiteIsTaken() throws Exception {
        var request =
                query(ME)
                        .header("Origin", "http://localhost:" + port)
                        .header("Sec-Fetch-Site", "same-origin");

        assertThat(send(request).statusCode()).isEqualTo(200);
    }

    @Test
    void aTokenThatIsNotGoodIsUnauthorised() throws Exception {
        var answer = send(query(ME).header("Authorization", "Bearer a.b.c"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(header(answer, "WWW-Authenticate")).isEqualTo("Bearer error=\"invalid_token\"");
    }

    @Test
    void answersCarryTheHeadersThatBindBrowsers() throws Exception {
        var answer = send(query(ME));

        assertThat(header(answer, "Content-Security-Policy"))
                .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("unsafe");
        assertThat(header(answer, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(answer, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(answer, "Permissions-Policy")).contains("microphone=()");
    }

    @Test
    void aSignInLastsUntilItIsEndedAndItsCookieIsForThisSiteAlone() throws Exception {
        var code = freshOrganisation();
        var session = send(query(signIn(code, firstPassword(code))));
        var cookie = header(session, "Set-Cookie");
        var token = token(session);

        assertThat(cookie.split("; "))
                .contains("HttpOnly", "SameSite=Strict", "Path=/graphql")
                .doesNotContain("Secure");
        assertThat(session.body()).doesNotContain(cookie.split("[=;]", -1)[1]);
        var bearer = query(ME).header("Authorization", "Bearer " + token);
        assertThat(send(bearer).body()).contains("\"number\":\"a1\"");

        var pair = cookie.split(";", -1)[0];
        var out = send(query("mutation { signOut { refusals { code } } }").header("Cookie", pair));
        assertThat(header(out, "Set-Cookie"))
                .startsWith("gongping-refresh=;")
                .contains("Max-Age=0");
        assertThat(send(bearer).statusCode()).isEqualTo(401);
    }

    @Test
    void beforeTheFirstPasswordIsChangedNothingElseIsAnswered() throws Exception {
        var code = freshOrganisation();
        var password = firstPassword(code);
        var first = token(send(query(signIn(code, password))));
        var accounts = "{ accounts(first: 1) { totalCount } }";

        assertThat(send(query(accounts).header("Authorization", "Bearer " + first)).body())
                .contains("PASSWORD_CHANGE_REQUIRED");
        var change = query(change(password)).header("Authorization", "Bearer " + first);
        var changed = send(change);
        var answer = query(accounts).header("Authorization", "Bearer " + token(changed));
        assertThat(send(answer).body()).contains("\"totalCount\":1");
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/claims, 200",
        "/nothing.js, 404",
        "/assets/nothing.js, 404",
        "/actuator/health, 200"
    })
    void addressesOfTheClientLeadToItsFirstPageAndMissingFilesAreMissing(String path, int status)
            throws Exception {
        assertThat(send(to(path).GET()).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator", "/actuator/env", "/actuator/beans", "/actuator/heapdump"})
    void theInsideOfTheServerIsClosed(String path) throws Exception {
        assertThat(send(to(path).GET()).statusCode()).isIn(403, 404);
    }

    @Test
    void theFirstPageAndTheFilesAreReadAndNotWritten() throws Exception {
        assertThat(send(to("/claims").POST(BodyPublishers.noBody())).statusCode()).isEqualTo(403);
    }

    private String firstPassword(String code) {
        var first = new Caller("office", "admin", Set.of(Role.ADMIN), false);
        var wanted = new CreateOrganisation.Wanted(code, "县妇联", "a1", "孙丽");
        return createOrganisation.create(first, wanted).valueOrNull().password().password();
    }

    private static String signIn(String code, String password) {
        return """
        mutation { signIn(input: {organisation: \\"%s\\", number: \\"a1\\", \
        password: \\"%s\\"}) { session { accessToken } refusals { code } } }\
        """
                .formatted(code, password);
    }

    private static String change(String password) {
        return """
        mutation { changePassword(input: {current: \\"%s\\", new: \\"a-long-red-kite\\"}) \
        { session { accessToken } } }\
        """
                .formatted(password);
    }

    private static String token(HttpResponse<String> answer) {
        return find("\"accessToken\":\"([^\"]+)\"", answer.body());
    }

    private static String find(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text);
        assertThat(found.find()).as(text).isTrue();
        return found.group(1);
    }

    private HttpRequest.Builder query(String document) {
        return post(json(document));
    }

    private static BodyPublisher json(String document) {
        return BodyPublishers.ofString("{\"query\":\"" + document + "\"}");
    }

    private HttpRequest.Builder post(BodyPublisher body) {
        return to("/graphql")
                .header("Content-Type", "application/json")
                .header("Accept", GRAPHQL)
                .POST(body);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request)
            throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
