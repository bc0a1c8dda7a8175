package org.gongping.benchmark;

import com.mongodb.ConnectionString;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.bson.Document;
import org.gongping.platform.embedded.EmbeddedMongo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;

/**
 * The least that a server which stores something can do: it takes a body, inserts it under a random
 * id, and says so. What the product does more than that is what a ratio beside it shows.
 */
final class InsertServer {

    private static final String URI = "--spring.mongodb.uri=";
    private static final byte[] DONE = "{}".getBytes(StandardCharsets.US_ASCII);

    private final MongoCollection<Document> collection;

    private InsertServer(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    /** Arguments: the port, and the product's setting for a real MongoDB if there is one. */
    public static void main(String[] arguments) throws IOException {
        var uri =
                arguments.length > 1
                        ? arguments[1].substring(URI.length())
                        : EmbeddedMongo.open(Path.of("inserts.mv")).connectionString("inserts");
        var database = Objects.requireNonNull(new ConnectionString(uri).getDatabase());
        var collection =
                MongoClients.create(uri)
                        .getDatabase(database)
                        .getCollection("inserts")
                        .withWriteConcern(WriteConcern.MAJORITY);
        var address = new InetSocketAddress(InetAddress.getLoopbackAddress(), port(arguments));
        var server = HttpServer.create(address, 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", new InsertServer(collection)::answer);
        server.start();
    }

    private static int port(String[] arguments) {
        return Integer.parseInt(arguments[0]);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("POST")) {
                var text = new String(body, StandardCharsets.UTF_8);
                var id = UUID.randomUUID().toString();
                collection.insertOne(new Document("_id", id).append("body", text));
            }
            exchange.sendResponseHeaders(200, DONE.length);
            exchange.getResponseBody().write(DONE);
        }
    }
}
