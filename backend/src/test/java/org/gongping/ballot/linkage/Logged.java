package org.gongping.ballot.linkage;

import org.bson.Document;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An entry of a real server's oplog.
 *
 * @param collection {@code $cmd} for what is done to whole collections
 * @param operation by the server's letter: i inserts, u updates, d deletes, c is a command
 * @param id of the document that it is about; null where it is about none
 * @param documents all that it says of that document
 */
record Logged(String collection, String operation, @Nullable String id, List<Document> documents) {

    static Logged of(Document entry) {
        var namespace = entry.getString("ns");
        var documents =
                Stream.of("o", "o2")
                        .map(key -> entry.get(key, Document.class))
                        .filter(Objects::nonNull)
                        .toList();
        var id =
                documents.stream()
                        .map(document -> document.get("_id"))
                        .filter(String.class::isInstance)
                        .map(String.class::cast)
                        .findFirst()
                        .orElse(null);
        var collection = namespace.substring(namespace.indexOf('.') + 1);
        return new Logged(collection, entry.getString("op"), id, documents);
    }

    boolean is(String otherCollection, String otherOperation) {
        return collection.equals(otherCollection) && operation.equals(otherOperation);
    }

    boolean isAbout(String otherCollection, String otherId) {
        return collection.equals(otherCollection) && otherId.equals(id);
    }

    @Override
    public String toString() {
        return collection + " " + operation;
    }
}
