package org.gongping.platform.security;

import org.gongping.account.CreateOrganisation;
import org.gongping.account.CreateOrganisation.Wanted;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Objects;
import java.util.Set;

/** A test that calls the whole application by HTTP, as a stranger's client might. */
abstract class HttpTest extends ApiTest {

    static final String JSON = "application/json";

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort private int port;
    @Autowired private CreateOrganisation create;

    /** A new organisation; the first password of its administrator {@code 0001}. */
    String organisation(String code) {
        var founder = new Caller("office", "admin", Set.of(Role.ADMIN), false);
        var wanted = new Wanted(code, "测试单位", "0001", "赵敏");
        var created = Objects.requireNonNull(create.create(founder, wanted).valueOrNull());
        return Objects.requireNonNull(created.password()).password();
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    }

    /** A request to the contract as a client makes it. */
    HttpRequest.Builder graphql(String document) {
        var body = "{\"query\":\"" + document.replace("\"", "\\\"") + "\"}";
        return request("/graphql")
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .POST(BodyPublishers.ofString(body));
    }

    HttpResponse<String> signIn(String organisation, String password) {
        return send(
                graphql(
                        ("mutation { signIn(input: {organisation: \"%s\","
                                                + " number: \"0001\", password: \"%s\"})")
                                        .formatted(organisation, password)
                                + " { session { accessToken me { number name mustChangePassword } }"
                                + " refusals { code message path } } }"));
    }

    static String accessToken(HttpResponse<String> answer) {
        return answer.body().replaceFirst("(?s).*\"accessToken\":\"([^\"]+)\".*", "$1");
    }

    static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow();
    }

    static String cookiePair(HttpResponse<?> answer) {
        return cookie(answer).split(";", 2)[0];
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
