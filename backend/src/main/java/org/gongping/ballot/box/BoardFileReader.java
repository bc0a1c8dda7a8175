package org.gongping.ballot.box;

import org.gongping.ballot.box.BoardFile.Group;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads {@code board.json}: everything there, nothing besides, and all of it of the right kind. */
final class BoardFileReader {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();
    private static final Set<String> KEYS = Set.of("format", "poll", "groups", "leaves", "root");
    private static final Set<String> GROUP_KEYS = Set.of("group", "roll", "issued", "cast");

    private final List<Fault> faults = new ArrayList<>();

    private BoardFileReader() {}

    /** The file as written, or every place where something else stands than should. */
    static Checked<BoardFile> read(byte[] json) {
        if (json.length == 0) {
            return unreadable(1, "is empty");
        }
        try {
            return new BoardFileReader().read(JSON.readTree(json));
        } catch (MismatchedInputException e) {
            return unreadable(line(e), "is followed by more");
        } catch (JacksonException e) {
            return unreadable(line(e), "is not JSON: " + e.getOriginalMessage());
        }
    }

    /** Some faults, such as too deep a nesting, come without their place. */
    private static int line(JacksonException e) {
        @Nullable TokenStreamLocation location = e.getLocation();
        return location == null ? 1 : location.getLineNr();
    }

    private static Checked<BoardFile> unreadable(int line, String message) {
        return new Checked.Faulty<>(List.of(new Fault("", line, message)));
    }

    private Checked<BoardFile> read(JsonNode root) {
        keys("", root, KEYS);
        var format = text("/format", root.path("format"));
        if (faults.isEmpty() && !format.equals(BoardFile.FORMAT)) {
            add("/format", "must be " + BoardFile.FORMAT);
        }
        var file =
                new BoardFile(
                        format,
                        text("/poll", root.path("poll")),
                        groups(root.path("groups")),
                        leaves(root.path("leaves")),
                        text("/root", root.path("root")));
        return faults.isEmpty() ? new Checked.Sound<>(file) : new Checked.Faulty<>(faults);
    }

    private List<Group> groups(JsonNode list) {
        var groups = new ArrayList<Group>();
        for (JsonNode group : items("/groups", list)) {
            var at = "/groups/" + groups.size();
            keys(at, group, GROUP_KEYS);
            groups.add(
                    new Group(
                            text(at + "/group", group.path("group")),
                            number(at + "/roll", group.path("roll")),
                            number(at + "/issued", group.path("issued")),
                            number(at + "/cast", group.path("cast"))));
        }
        return groups;
    }

    private List<String> leaves(JsonNode list) {
        var leaves = new ArrayList<String>();
        for (JsonNode leaf : items("/leaves", list)) {
            leaves.add(text("/leaves/" + leaves.size(), leaf));
        }
        return leaves;
    }

    private void keys(String at, JsonNode object, Set<String> known) {
        if (!object.isObject()) {
            add(at, "must be an object");
            return;
        }
        object.propertyNames().stream()
                .filter(key -> !known.contains(key))
                .forEach(key -> add(at + "/" + key, "is not a key of a board here"));
    }

    private Iterable<JsonNode> items(String at, JsonNode list) {
        if (!list.isArray()) {
            wrong(at, list, "must be a list");
            return List.of();
        }
        return list;
    }

    private String text(String at, JsonNode value) {
        if (!value.isString()) {
            wrong(at, value, "must be a text");
            return "";
        }
        return value.stringValue();
    }

    private int number(String at, JsonNode value) {
        if (!value.isInt() || value.intValue() < 0) {
            wrong(at, value, "must be a whole number from 0");
            return 0;
        }
        return value.intValue();
    }

    private void wrong(String at, JsonNode value, String message) {
        add(at, value instanceof MissingNode ? "is missing" : message);
    }

    private void add(String at, String message) {
        faults.add(Fault.at(at, message));
    }
}
