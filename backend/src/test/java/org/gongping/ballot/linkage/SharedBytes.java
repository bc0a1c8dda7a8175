package org.gongping.ballot.linkage;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import org.bson.Document;
import org.gongping.kernel.Chain;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Guesses by what the two sides share: eight bytes or more of any stored text, of the bytes that it
 * spells in hexadecimal, or of a hash over either. What several voters have alike, such as the
 * poll's key, tells nothing and is left out.
 */
final class SharedBytes {

    private static final int LENGTH = Long.BYTES;
    private static final Pattern HEX = Pattern.compile("(?:[0-9a-f]{2}){8,}");

    private SharedBytes() {}

    private record Pair(String voter, String ballot, long shared) {}

    /** The likeliest ballot of each voter, each ballot once. */
    static Map<String, String> guess(Stored stored, Random random) {
        var voters = new HashMap<String, Set<Long>>();
        for (var voter : stored.voters()) {
            var texts = texts(voter.entry());
            texts.addAll(texts(stored.issue(voter.issue())));
            texts.addAll(logged(stored, "issues", voter.issue()));
            voters.put(voter.issue(), windows(texts));
        }
        leaveOutCommon(voters);
        var pairs = new ArrayList<Pair>();
        ballots(stored)
                .forEach((ballot, found) ->
                        voters.forEach((voter, own) ->
                                pairs.add(new Pair(voter, ballot, shared(own, found)))));
        Collections.shuffle(pairs, random);
        pairs.sort(comparingLong(Pair::shared).reversed());
        var guess = new HashMap<String, String>();
        for (Pair pair : pairs) {
            if (!guess.containsKey(pair.voter()) && !guess.containsValue(pair.ballot())) {
                guess.put(pair.voter(), pair.ballot());
            }
        }
        return guess;
    }

    /** The board's leaves are in the order of the ballots' ids. */
    private static Map<String, Set<Long>> ballots(Stored stored) {
        var sorted = new ArrayList<>(stored.ballots());
        sorted.sort(comparing(ballot -> ballot.getString("_id")));
        var all = new LinkedHashMap<String, Set<Long>>();
        for (int place = 0; place < sorted.size(); place++) {
            var texts = texts(sorted.get(place));
            texts.add(stored.leaves().get(place));
            var id = sorted.get(place).getString("_id");
            texts.addAll(logged(stored, "ballots", id));
            all.put(id, windows(texts));
        }
        return all;
    }

    /** What a log says of a document, also if it is not in it any more. */
    private static List<String> logged(Stored stored, String collection, String id) {
        return stored.oplog().stream()
                .map(Logged::of)
                .filter(entry -> entry.isAbout(collection, id))
                .flatMap(entry -> entry.documents().stream())
                .flatMap(document -> texts(document).stream())
                .toList();
    }

    private static long shared(Set<Long> own, Set<Long> found) {
        return own.stream().filter(found::contains).count();
    }

    private static void leaveOutCommon(Map<String, Set<Long>> voters) {
        var seen = new HashMap<Long, Integer>();
        voters.values().forEach(own -> own.forEach(one -> seen.merge(one, 1, Integer::sum)));
        voters.values().forEach(own -> own.removeIf(one -> seen.get(one) > 1));
    }

    private static List<String> texts(Document document) {
        var texts = new ArrayList<String>();
        for (Object value : document.values()) {
            if (value instanceof Document inside) {
                texts.addAll(texts(inside));
            } else {
                texts.add(String.valueOf(value));
            }
        }
        return texts;
    }

    private static Set<Long> windows(List<String> texts) {
        var windows = new HashSet<Long>();
        for (String text : texts) {
            var bytes = text.getBytes(StandardCharsets.UTF_8);
            addWithHash(bytes, windows);
            HEX.matcher(text)
                    .results()
                    .forEach(hex -> addWithHash(HexFormat.of().parseHex(hex.group()), windows));
        }
        return windows;
    }

    private static void addWithHash(byte[] bytes, Set<Long> windows) {
        add(bytes, windows);
        var hash = Chain.sha256(bytes);
        add(hash.getBytes(StandardCharsets.UTF_8), windows);
        add(HexFormat.of().parseHex(hash), windows);
    }

    private static void add(byte[] bytes, Set<Long> windows) {
        var buffer = ByteBuffer.wrap(bytes);
        for (int at = 0; at + LENGTH <= bytes.length; at++) {
            windows.add(buffer.getLong(at));
        }
    }
}
