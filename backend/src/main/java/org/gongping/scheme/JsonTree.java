package org.gongping.scheme;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads JSON into a tree, with lines: one value, every key once, numbers as they are written. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();

    private final JsonParser json;
    private final Findings findings;

    private JsonTree(JsonParser json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The tree, or null if there is none; then the findings say why. */
    static @Nullable Tree read(byte[] text, Findings findings) {
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), text)) {
            if (json.nextToken() == null) {
                findings.add("", 1, "is empty");
                return null;
            }
            Tree tree = new JsonTree(json, findings).value("");
            if (json.nextToken() != null) {
                findings.add("", json.currentTokenLocation().getLineNr(), "is followed by more");
            }
            return tree;
        } catch (StreamReadException e) {
            findings.add("", e.getLocation().getLineNr(), "is not JSON: " + e.getOriginalMessage());
        } catch (JacksonException e) {
            findings.add("", 1, "is not JSON: " + e.getOriginalMessage());
        }
        return null;
    }

    /** The value that the reader stands at; afterwards it stands at that value's end. */
    private Tree value(String pointer) {
        int line = json.currentTokenLocation().getLineNr();
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return new Tree.Keys(keys(pointer), line);
        }
        if (token == JsonToken.START_ARRAY) {
            return new Tree.Items(items(pointer), line);
        }
        return new Tree.Leaf(text(pointer, line), form(token), line);
    }

    private List<Tree> items(String pointer) {
        List<Tree> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(value(Pointer.below(pointer, items.size())));
        }
        return items;
    }

    private Map<String, Tree> keys(String pointer) {
        Map<String, Tree> keys = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            int line = json.currentTokenLocation().getLineNr();
            String key = text(pointer, line);
            String below = Pointer.below(pointer, key);
            json.nextToken();
            if (keys.putIfAbsent(key, value(below)) != null) {
                findings.add(below, line, "stands here a second time");
            }
        }
        return keys;
    }

    /** Half a character cannot be written down again. */
    private String text(String pointer, int line) {
        String text = json.getString();
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            findings.add(pointer, line, "holds half a character");
        }
        return text;
    }

    private static Tree.Form form(JsonToken token) {
        return switch (token) {
            case VALUE_TRUE, VALUE_FALSE -> Tree.Form.FLAG;
            case VALUE_NULL -> Tree.Form.NOTHING;
            default -> Tree.Form.TEXT;
        };
    }
}
