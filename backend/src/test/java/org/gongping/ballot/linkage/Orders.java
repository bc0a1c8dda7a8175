package org.gongping.ballot.linkage;

import static java.util.Comparator.comparing;

import org.bson.BsonDateTime;
import org.bson.BsonDocument;
import org.bson.BsonObjectId;
import org.bson.BsonTimestamp;
import org.bson.BsonValue;
import org.bson.Document;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Every order in which what is stored can be put: of the voters' side, and of the ballots' side.
 */
final class Orders {

    private final Map<String, List<String>> all = new LinkedHashMap<>();

    private Orders() {}

    /** Of the voters, each by the id of what was issued. */
    static Map<String, List<String>> ofVoters(Stored stored) {
        var orders = new Orders();
        var roll = stored.voters();
        orders.all.put("roll", roll.stream().map(Stored.Voter::issue).toList());
        orders.by("link", roll, voter -> voter.entry().getString("token"), Stored.Voter::issue);
        orders.by("blinded", stored.issues(), one -> one.getString("blinded"), Orders::id);
        orders.common("issues", stored.issues(), stored);
        return orders.all;
    }

    /** Of the ballots, each by its id; the board has them in one of these. */
    static Map<String, List<String>> ofBallots(Stored stored) {
        var orders = new Orders();
        orders.by("marks", stored.ballots(), one -> one.get("marks").toString(), Orders::id);
        orders.common("ballots", stored.ballots(), stored);
        return orders.all;
    }

    private void common(String collection, List<Document> documents, Stored stored) {
        var ids = documents.stream().map(Orders::id).toList();
        all.put("storage", ids);
        all.put("id", ids.stream().sorted().toList());
        inTime(documents);
        inFile(ids, stored.file());
        var logged =
                stored.oplog().stream()
                        .map(Logged::of)
                        .filter(entry -> entry.is(collection, "i"))
                        .map(Logged::id)
                        .toList();
        if (logged.containsAll(ids)) {
            all.put("oplog", logged);
        }
    }

    private void inTime(List<Document> documents) {
        if (documents.stream().allMatch(one -> time(one.toBsonDocument()) != null)) {
            by("time", documents, one -> time(one.toBsonDocument()), Orders::id);
        }
    }

    private void inFile(List<String> ids, String file) {
        if (ids.stream().allMatch(id -> file.contains(hash(id)))) {
            byPlace("first in file", ids, id -> file.indexOf(hash(id)));
            byPlace("last in file", ids, id -> file.lastIndexOf(hash(id)));
        }
    }

    private void byPlace(String name, List<String> ids, ToIntFunction<String> place) {
        by(name, ids, place::applyAsInt, Function.identity());
    }

    private <T, K extends Comparable<? super K>> void by(
            String name, Collection<T> things, Function<T, K> key, Function<T, String> id) {
        all.put(name, things.stream().sorted(comparing(key)).map(id).toList());
    }

    private static String id(Document document) {
        return document.getString("_id");
    }

    private static String hash(String id) {
        return id.substring(id.indexOf(':') + 1);
    }

    /** Whatever in a document tells a moment. */
    private static Long time(BsonDocument document) {
        return document.values().stream()
                .map(Orders::moment)
                .filter(found -> found != null)
                .findFirst()
                .orElse(null);
    }

    /** The last byte of an id tells those made in one second apart. */
    private static Long moment(BsonValue value) {
        return switch (value) {
            case BsonDateTime time -> time.getValue();
            case BsonObjectId id ->
                    id.getValue().getTimestamp() * 1000L + id.getValue().toByteArray()[11];
            case BsonTimestamp stamp -> stamp.getValue();
            case BsonDocument inside -> time(inside);
            default -> null;
        };
    }
}
