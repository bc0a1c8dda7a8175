package org.gongping.ballot;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;

import org.bson.BsonDocument;
import org.bson.BsonString;

import java.util.ArrayList;
import java.util.List;

/** Notes what a client asks of collections, in its order: command, collection and read concern. */
final class Commands implements CommandListener {

    private final List<String> all = new ArrayList<>();

    @Override
    public synchronized void commandStarted(CommandStartedEvent event) {
        var command = event.getCommand();
        if (command.get(event.getCommandName()) instanceof BsonString collection) {
            var level =
                    command.getDocument("readConcern", new BsonDocument())
                            .getString("level", new BsonString(""));
            var said = List.of(event.getCommandName(), collection.getValue(), level.getValue());
            all.add(String.join(" ", said).strip());
        }
    }

    synchronized void clear() {
        all.clear();
    }

    /** What was asked since, and including, the first of these. */
    synchronized List<String> from(String first) {
        return all.contains(first) ? all.subList(all.indexOf(first), all.size()) : List.of();
    }
}
