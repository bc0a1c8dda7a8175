package org.gongping.scheme;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads JSON into a tree, with lines: one value, every key once, numbers as they are written. */
final class JsonTree {
    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int CHUNK = 8192;

    /** What the parser tells the programmer who set it up, and no reader of a fault. */
    private static final Pattern ADVICE =
            Pattern.compile(
                    " \\(start marker at .*|: enable `.*|: JSON spec .*"
                            + "| \\(not recognized as .*|, from `[^`]*`");

    private final JsonParser json;
    private final Findings findings;

    private JsonTree(JsonParser json, Findings findings) {
        this.json = json;
        this.findings = findings;
    }

    /** The tree, or null if there is none; then the findings say why. */
    static @Nullable Tree read(byte[] text, Findings findings) {
        int broken = firstBroken(text);
        if (broken >= 0) {
            findings.add("", line(text, broken), "is not UTF-8");
            return null;
        }
        // a reader, since the parser would guess at other encodings of bytes
        int start = startsWith(text, BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
        var bytes = new ByteArrayInputStream(text, start, text.length - start);
        var characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), characters)) {
            return new JsonTree(json, findings).whole();
        }
    }

    private @Nullable Tree whole() {
        try {
            if (json.nextToken() == null) {
                findings.add("", 1, "is empty");
                return null;
            }
            Tree tree = value("");
            if (json.nextToken() != null) {
                findings.add("", json.currentTokenLocation().getLineNr(), "is followed by more");
            }
            return tree;
        } catch (JacksonException e) {
            String why = ADVICE.matcher(e.getOriginalMessage()).replaceAll("");
            findings.add("", json.currentLocation().getLineNr(), "is not JSON: " + why);
            return null;
        }
    }

    /** Where bytes begin that stand for no character, or -1; overlong forms are such. */
    private static int firstBroken(byte[] text) {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.wrap(text);
        var characters = CharBuffer.allocate(CHUNK);
        CoderResult result;
        do {
            result = decoder.decode(bytes, characters.clear(), true);
        } while (result.isOverflow());
        return result.isError() ? bytes.position() : -1;
    }

    private static boolean startsWith(byte[] text, byte[] start) {
        return text.length >= start.length
                && Arrays.equals(text, 0, start.length, start, 0, start.length);
    }

    private static int line(byte[] text, int end) {
        int line = 1;
        for (int i = 0; i < end; i++) {
            line += text[i] == '\n' ? 1 : 0;
        }
        return line;
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
