package org.gongping.scheme;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;

/** Writes JSON in its canonical form (RFC 8785), with numbers as strings. */
final class CanonicalJson {
    private static final int CONTROL = 0x20;

    private CanonicalJson() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String of(Tree tree) {
        StringBuilder json = new StringBuilder();
        write(tree, json);
        return json.toString();
    }

    private static void write(Tree tree, StringBuilder json) {
        switch (tree) {
            case Tree.Leaf leaf -> leaf(leaf, json);
            case Tree.Items list -> {
                json.append('[');
                for (int i = 0; i < list.items().size(); i++) {
                    json.append(i == 0 ? "" : ",");
                    write(list.items().get(i), json);
                }
                json.append(']');
            }
            case Tree.Keys map -> {
                json.append('{');
                String comma = "";
                // Java compares texts by UTF-16 code units, as RFC 8785 wants
                for (Map.Entry<String, Tree> entry : new TreeMap<>(map.keys()).entrySet()) {
                    quote(entry.getKey(), json.append(comma));
                    write(entry.getValue(), json.append(':'));
                    comma = ",";
                }
                json.append('}');
            }
        }
    }

    private static void leaf(Tree.Leaf leaf, StringBuilder json) {
        switch (leaf.form()) {
            case TEXT -> quote(leaf.text(), json);
            case FLAG -> json.append(leaf.text());
            case NOTHING -> json.append("null");
        }
    }

    /** Writes a text with its quotation marks and only the escapes that must be. */
    static void quote(String text, StringBuilder json) {
        json.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\b' -> json.append("\\b");
                case '\f' -> json.append("\\f");
                case '\n' -> json.append("\\n");
                case '\r' -> json.append("\\r");
                case '\t' -> json.append("\\t");
                default -> {
                    if (c < CONTROL) {
                        json.append("\\u").append(HexFormat.of().toHexDigits(c));
                    } else {
                        json.append(c);
                    }
                }
            }
        }
        json.append('"');
    }
}
