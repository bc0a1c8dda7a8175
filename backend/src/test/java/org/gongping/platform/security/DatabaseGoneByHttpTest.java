package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;

import org.gongping.evidence.Pictures;
import org.gongping.evidence.RequestUpload;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Role;
import org.gongping.platform.embedded.EmbeddedMongo;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** While the database cannot be reached, everybody is told to come back, and can. */
@DirtiesContext
class DatabaseGoneByHttpTest extends HttpTest {

    private static final byte[] PHOTO = Pictures.jpeg();

    @Autowired private Relay relay;
    @Autowired private RequestUpload uploads;

    @TestConfiguration
    static class ThroughRelay {

        @Bean
        ConnectionString direct(
                @Value("${spring.mongodb.uri:}") String named,
                ObjectProvider<EmbeddedMongo> embedded) {
            return new ConnectionString(
                    named.isEmpty() ? embedded.getObject().connectionString("gongping") : named);
        }

        @Bean
        Relay relay(ConnectionString direct) {
            var host = direct.getHosts().getFirst();
            return Relay.to(Integer.parseInt(host.substring(host.lastIndexOf(':') + 1)));
        }

        @Bean
        @Primary
        MongoConnectionDetails throughRelay(ConnectionString direct, Relay relay) {
            var host = direct.getHosts().getFirst();
            var through =
                    direct.getConnectionString()
                            .replace(host, "127.0.0.1:" + relay.port())
                            .replaceFirst("replicaSet=[^&]*", "directConnection=true");
            return () -> new ConnectionString(through);
        }
    }

    @Test
    void everyDoorAnswers503WithATimeToComeBackAndOpensAgain() throws Exception {
        var code = freshOrganisation();
        var password = organisation(code);
        var token = accessToken(signIn(code, password));
        var upload = upload(code);

        relay.cut();
        var answers =
                together(
                        List.of(
                                () -> signIn(code, password),
                                () ->
                                        send(
                                                graphql("{ me { number } }")
                                                        .header(
                                                                "Authorization",
                                                                "Bearer " + token)),
                                () -> send(upload)));
        assertThat(answers)
                .allSatisfy(answer -> {
                    assertThat(answer.statusCode()).isEqualTo(503);
                    assertThat(answer.headers().firstValue("Retry-After")).contains("5");
                    assertThat(answer.body())
                            .contains("UNAVAILABLE", "请稍后再试")
                            .doesNotContain("mongo");
                });

        relay.mend();
        assertThat(signIn(code, password).statusCode()).isEqualTo(200);
        assertThat(send(upload).statusCode()).isEqualTo(201);
    }

    private HttpRequest.Builder upload(String organisation) {
        var sha = Chain.sha256(PHOTO);
        var caller = new Caller(organisation, "0001", Set.of(Role.STAFF), false);
        var ticket = uploads.request(caller, sha, PHOTO.length, Instant.EPOCH).valueOrNull();
        return request("/evidence/" + sha)
                .header("Authorization", "Upload " + Objects.requireNonNull(ticket).ticket())
                .PUT(BodyPublishers.ofByteArray(PHOTO));
    }

    private static List<HttpResponse<String>> together(List<Callable<HttpResponse<String>>> calls)
            throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<HttpResponse<String>>> waiting = threads.invokeAll(calls);
            var answers = new ArrayList<HttpResponse<String>>();
            for (var answer : waiting) {
                answers.add(answer.get());
            }
            return answers;
        }
    }
}
