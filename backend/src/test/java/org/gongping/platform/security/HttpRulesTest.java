package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.LocaleResolver;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;

class HttpRulesTest extends HttpTest {

    private static final String ME = "{ me { number } }";

    @Autowired private LocaleResolver languages;

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"})
    void theContractTakesNothingButPost(String method) {
        var answer =
                send(
                        request("/graphql?query=%7Bme%7Bnumber%7D%7D")
                                .method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "application/graphql",
                "nonsense"
            })
    void theContractTakesNothingButJson(String type) {
        var answer =
                send(
                        request("/graphql")
                                .header("Content-Type", type)
                                .POST(BodyPublishers.ofString("{\"query\":\"" + ME + "\"}")));
        assertThat(answer.statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, 406",
        "application/xml, 406",
        "*/*, 200",
        "application/json, 200",
        "application/graphql-response+json, 200",
        "'text/html, application/*;q=0.1', 200"
    })
    void theContractAnswersNothingButJson(String accept, int status) {
        var answer = send(graphql(ME).setHeader("Accept", accept));
        assertThat(answer.statusCode()).isEqualTo(status);
    }

    @Test
    void aBodyOfMoreThanAMebibyteIsRefusedWithAndWithoutItsLengthTold() {
        var large = new byte[1024 * 1024 + 1];
        var told = BodyPublishers.ofByteArray(large);
        var untold = BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        for (var body : new BodyPublisher[] {told, untold}) {
            var answer = send(request("/graphql").header("Content-Type", JSON).POST(body));
            assertThat(answer.statusCode()).isEqualTo(413);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/%67raphql", "/graphq%6C"})
    void anotherSpellingOfThePathGoesPastNoRule(String path) {
        var large = BodyPublishers.ofByteArray(new byte[1024 * 1024 + 1]);
        var answer = send(request(path).header("Content-Type", JSON).POST(large));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aBodyOfAMebibyteIsRead() {
        var body = " ".repeat(1024 * 1024 - 40) + "{\"query\":\"{ me { number } }\"}";
        var answer =
                send(
                        request("/graphql")
                                .header("Content-Type", JSON)
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "[{\"query\":\"{me{number}}\"}]", "null", "{\"a\":1}"})
    void whatIsNoRequestIsABadRequestWithoutATraceOfTheInside(String body) {
        var answer =
                send(
                        request("/graphql")
                                .header("Content-Type", JSON)
                                .POST(BodyPublishers.ofString(body)));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Exception", "org.", "at ");
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void whatIsNoRequestIsNotQuotedInTheLog(CapturedOutput log) {
        var body = BodyPublishers.ofString("{\"query\": quotedmark}");
        var answer = send(request("/graphql").header("Content-Type", JSON).POST(body));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(log).doesNotContain("quotedmark");
    }

    @Test
    void whoAsksForNoLanguageIsAnsweredInChinese() {
        assertThat(languages.resolveLocale(new MockHttpServletRequest()))
                .isEqualTo(Locale.SIMPLIFIED_CHINESE);
    }

    @ParameterizedTest
    @CsvSource({
        "https://thief.example, 403",
        "null, 403",
        "http://localhost:1, 403",
        "http://localhost.thief.example, 403"
    })
    void whatAnotherSitesPageSendsIsRefused(String origin, int status) {
        assertThat(send(graphql(ME).header("Origin", origin)).statusCode()).isEqualTo(status);
        var upload = request("/evidence/abc").PUT(BodyPublishers.ofString("x"));
        assertThat(send(upload.header("Origin", origin)).statusCode()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"cross-site, 403", "same-site, 403", "same-origin, 200", "none, 200"})
    void whatTheBrowserSaysOfTheSiteCounts(String site, int status) {
        assertThat(send(graphql(ME).header("Sec-Fetch-Site", site)).statusCode()).isEqualTo(status);
    }

    @Test
    void theOwnPagesMayCall() {
        var own = request("/").build().uri().resolve("/").toString().replaceFirst("/$", "");
        assertThat(send(graphql(ME).header("Origin", own)).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/nowhere.js", "/actuator/health"})
    void everyAnswerTellsTheBrowserToTrustNothingElse(String path) {
        var headers = send(request(path).GET()).headers();
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe");
        assertThat(headers.firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy").orElse("")).startsWith("camera=(self)");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatTheContractAnswersIsNotKept() {
        assertThat(send(graphql(ME)).headers().firstValue("Cache-Control")).contains("no-store");
    }

    @ParameterizedTest
    @CsvSource({"/actuator, 403", "/actuator/env, 403", "/error, 403", "/actuator/health, 200"})
    void ofTheServersInsideOnlyItsHealthIsTold(String path, int status) {
        var answer = send(request(path).GET());
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("mongo", "<html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE"})
    void noOtherPathTakesAnything(String method) {
        var answer = send(request("/anything").method(method, BodyPublishers.noBody()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("FORBIDDEN");
    }

    @Test
    void aBrowserAtAnAddressThatIsNothingGetsAPageOfOurOwn() {
        var answer = send(request("/nothing.png").header("Accept", "text/html"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("没有这个页面").doesNotContain("style", "Tomcat");
    }
}
