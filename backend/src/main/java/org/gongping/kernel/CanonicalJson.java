package org.gongping.kernel;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Canonical JSON (RFC 8785) of a flat object of texts, for {@link Chain#link}: the same content is
 * always the same characters. A field that is null is left out.
 */
public final class CanonicalJson {

    private CanonicalJson() {}

    /** The object with these fields, in whatever order they come. */
    public static String object(Map<String, ? extends @Nullable String> fields) {
        var json = new TreeMap<String, String>();
        fields.forEach((name, value) -> {
            if (value != null) {
                json.put(name, text(value));
            }
        });
        return json.entrySet().stream()
                .map(field -> text(field.getKey()) + ":" + field.getValue())
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String text(String value) {
        var json = new StringBuilder("\"");
        value.chars().forEach(unit -> append(json, (char) unit));
        return json.append('"').toString();
    }

    private static void append(StringBuilder json, char unit) {
        switch (unit) {
            case '"', '\\' -> json.append('\\').append(unit);
            case '\b' -> json.append("\\b");
            case '\t' -> json.append("\\t");
            case '\n' -> json.append("\\n");
            case '\f' -> json.append("\\f");
            case '\r' -> json.append("\\r");
            default -> {
                if (unit < ' ') {
                    json.append(String.format("\\u%04x", (int) unit));
                } else {
                    json.append(unit);
                }
            }
        }
    }
}
