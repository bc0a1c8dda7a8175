package org.gongping.benchmark;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.bson.Document;

import java.util.List;
import java.util.UUID;

/** Where the product keeps its data while it is measured. */
interface Database extends AutoCloseable {

    /** What it is called in the report. */
    String name();

    /** Settings that make a start of the product use it. */
    List<String> settings();

    /** How many commands it has got so far; 0 where nobody counts. */
    long commands();

    /** Another one of its kind, with nothing in it. */
    Database another();

    /** Takes it away with all that is in it. */
    @Override
    void close();

    /** The product's own, in the folder that it is started in. */
    record Embedded() implements Database {

        @Override
        public String name() {
            return "embedded database";
        }

        @Override
        public List<String> settings() {
            return List.of();
        }

        @Override
        public long commands() {
            return 0;
        }

        @Override
        public Database another() {
            return new Embedded();
        }

        @Override
        public void close() {}
    }

    /** A database of its own on the server that a URI names. */
    record Real(String uri, String database, MongoClient client) implements Database {

        private static final List<String> COUNTED =
                List.of("insert", "query", "update", "delete", "getmore", "command");

        static Real on(String uri) {
            return on(uri, MongoClients.create(uri));
        }

        private static Real on(String uri, MongoClient client) {
            var name = "benchmark_" + UUID.randomUUID().toString().replace("-", "");
            return new Real(uri, name, client);
        }

        @Override
        public String name() {
            return "MongoDB " + admin("buildInfo").getString("version");
        }

        @Override
        public List<String> settings() {
            var named = uri.replaceFirst("^(mongodb(?:\\+srv)?://[^/?]+)/?[^?]*", "$1/" + database);
            return List.of("--spring.mongodb.uri=" + named);
        }

        @Override
        public long commands() {
            var counters = admin("serverStatus").get("opcounters", Document.class);
            return COUNTED.stream()
                    .mapToLong(kind -> counters.get(kind, Number.class).longValue())
                    .sum();
        }

        @Override
        public Database another() {
            return on(uri, client);
        }

        @Override
        public void close() {
            client.getDatabase(database).drop();
        }

        private Document admin(String command) {
            return client.getDatabase("admin").runCommand(new Document(command, 1));
        }
    }
}
