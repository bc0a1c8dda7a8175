package org.gongping.benchmark;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

/**
 * Calls the product as phones do, by HTTP/1.1 with compressed answers. Each call comes from an
 * address of its own in the range for benchmarks (RFC 2544), told as a proxy would tell it, since
 * the limits per address are not what is measured.
 */
final class Phone {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int BALLOT_BYTES = 2_000;
    private static final String NOTHING_REFUSED = "\"refusals\":[]";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Documents documents = new Documents();
    private final AtomicInteger addresses = new AtomicInteger();
    private final URI server;

    Phone(URI server) throws IOException {
        this.server = server;
    }

    /** The least that the contract's address can be asked: the baseline of all calls. */
    Call bare() {
        var request = graphQl("{\"query\":\"{ __typename }\"}", null, address());
        return () -> expect(send(request));
    }

    /** A call of one of the client's operations; a refusal is a fault. */
    Call call(String operation, Map<String, ?> variables, @Nullable String token) {
        return call(operation, variables, token, address());
    }

    /** The same from a given address. */
    Call call(String operation, Map<String, ?> variables, @Nullable String token, String address) {
        var request = graphQl(documents.request(operation, variables), token, address);
        return () -> expect(send(request));
    }

    /** A call that is not measured, and the data of its answer. */
    JsonNode ask(String operation, Map<String, ?> variables, @Nullable String token)
            throws IOException, InterruptedException {
        var request = graphQl(documents.request(operation, variables), token, address());
        return JSON.readTree(expect(send(request))).get("data");
    }

    /** The least that {@link InsertServer} does, with a body as long as a ballot's. */
    Call insert() {
        var body = BodyPublishers.ofString("x".repeat(BALLOT_BYTES));
        var request = HttpRequest.newBuilder(server).POST(body).build();
        return () -> expect(send(request));
    }

    /** An upload by ticket. */
    Call put(String path, String ticket, byte[] bytes) {
        var request =
                HttpRequest.newBuilder(server.resolve(path))
                        .header("Authorization", "Upload " + ticket)
                        .PUT(BodyPublishers.ofByteArray(bytes))
                        .build();
        return () -> expect(send(request));
    }

    /** Whether the first page is there. */
    boolean showsFirstPage() throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(server).build()).statusCode() == 200;
    }

    private HttpRequest graphQl(String body, @Nullable String token, String address) {
        var request =
                HttpRequest.newBuilder(server.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json, application/json")
                        .header("Accept-Language", "zh-CN")
                        .header("Accept-Encoding", "gzip")
                        .header("X-Forwarded-For", address)
                        .POST(BodyPublishers.ofString(body));
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        return request.build();
    }

    private HttpResponse<byte[]> send(HttpRequest request)
            throws IOException, InterruptedException {
        return http.send(request, BodyHandlers.ofByteArray());
    }

    private static String expect(HttpResponse<byte[]> answer) throws IOException {
        var text = text(answer);
        var refused = text.contains("\"refusals\":") && !text.contains(NOTHING_REFUSED);
        if (answer.statusCode() >= 300 || text.contains("\"errors\":") || refused) {
            throw new IllegalStateException(answer.statusCode() + " " + text);
        }
        return text;
    }

    private static String text(HttpResponse<byte[]> answer) throws IOException {
        var bytes = answer.body();
        if (answer.headers().firstValue("Content-Encoding").isPresent()) {
            try (var unpacked = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
                bytes = unpacked.readAllBytes();
            }
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private String address() {
        var next = addresses.getAndIncrement();
        return "198.%d.%d.%d".formatted(18 + (next >> 16 & 1), next >> 8 & 255, next & 255);
    }
}
