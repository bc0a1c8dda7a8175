package org.gongping.benchmark;

import org.gongping.kernel.Chain;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the office does to a poll about its ordinary staff. */
record PollDesk(Office office, String id) {

    private static final int TOKEN_BYTES = 32;
    private static final SecureRandom SECRET = new SecureRandom();

    static PollDesk prepare(Office office) throws IOException, InterruptedException {
        var wish =
                Map.of(
                        "id",
                        UUID.randomUUID(),
                        "cycle",
                        office.cycle(),
                        "component",
                        "review",
                        "pool",
                        "staff");
        var made = office.appraiser().ask("PreparePoll", Map.of("input", wish)).get("poll");
        return new PollDesk(office, made.get("id").asString());
    }

    /** A command that says nothing but which poll. */
    JsonNode command(String name) throws IOException, InterruptedException {
        return command(name, Map.of());
    }

    /** A command about the poll, with what it says besides; gives the poll after it. */
    JsonNode command(String name, Map<String, ?> more) throws IOException, InterruptedException {
        var input = new HashMap<String, Object>(more);
        input.put("poll", id);
        input.put("version", version());
        return office.appraiser().ask(name, Map.of("input", input)).get("poll");
    }

    /** Prints slips for a group; gives what stands on them. */
    List<String> print(String group, int count) throws IOException, InterruptedException {
        var tokens = tokens(count);
        var hashes = tokens.stream().map(Chain::sha256).toList();
        var poll = command("RegisterSlips", Map.of("group", group, "hashes", hashes));
        return handedOut(prefix(poll, group), tokens);
    }

    /** Tokens as the office's browser makes them. */
    static List<byte[]> tokens(int count) {
        var tokens = new ArrayList<byte[]>();
        for (var number = 0; number < count; number++) {
            var token = new byte[TOKEN_BYTES];
            SECRET.nextBytes(token);
            tokens.add(token);
        }
        return tokens;
    }

    /** What people get of tokens: the group's prefix, and the token as text. */
    static List<String> handedOut(String prefix, List<byte[]> tokens) {
        var text = Base64.getUrlEncoder().withoutPadding();
        return tokens.stream().map(token -> prefix + "." + text.encodeToString(token)).toList();
    }

    /** What slips and links of a group begin with. */
    static String prefix(JsonNode poll, String group) {
        for (var one : poll.get("groups")) {
            if (one.get("key").asString().equals(group)) {
                return one.get("slipPrefix").asString();
            }
        }
        throw new IllegalArgumentException("The poll has no group " + group);
    }

    private int version() throws IOException, InterruptedException {
        return office.appraiser().ask("PollCounts", Map.of("id", id)).get("version").asInt();
    }
}
