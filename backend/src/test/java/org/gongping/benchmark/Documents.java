package org.gongping.benchmark;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The phone client's own operations by name: what is measured is what it sends. */
final class Documents {

    private static final String FILE = "/META-INF/gongping/trusted-documents.json";
    private static final Pattern NAME = Pattern.compile("(?:query|mutation) (\\w+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final Map<String, String> hashes = new HashMap<>();

    Documents() throws IOException {
        try (var file = Documents.class.getResourceAsStream(FILE)) {
            JSON.readTree(file)
                    .properties()
                    .forEach(document -> add(document.getKey(), document.getValue().asString()));
        }
    }

    private void add(String hash, String text) {
        var name = NAME.matcher(text);
        if (name.find()) {
            hashes.put(name.group(1), hash);
        }
    }

    /** The body of a request for an operation. */
    String request(String operation, Map<String, ?> variables) {
        var hash = hashes.get(operation);
        if (hash == null) {
            throw new IllegalArgumentException("The phone client has no operation " + operation);
        }
        var document = Map.of("version", 1, "sha256Hash", hash);
        return JSON.writeValueAsString(
                Map.of("variables", variables, "extensions", Map.of("persistedQuery", document)));
    }
}
