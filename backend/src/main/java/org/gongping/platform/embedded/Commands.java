package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.bson.Document;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells commands that change nothing from those that may; an unknown command may. */
final class Commands {

    private static final Set<String> READERS =
            Set.of(
                    "aggregate",
                    "buildinfo",
                    "collstats",
                    "count",
                    "dbstats",
                    "distinct",
                    "endsessions",
                    "find",
                    "getmore",
                    "hello",
                    "hostinfo",
                    "ismaster",
                    "killcursors",
                    "listcollections",
                    "listdatabases",
                    "listindexes",
                    "ping",
                    "serverstatus",
                    "validate");

    private Commands() {}

    static boolean areReadOnly(String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        return READERS.contains(name) && !(name.equals("aggregate") && writesItsResult(query));
    }

    private static boolean writesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && !stages.isEmpty()
                && stages.getLast() instanceof Document last
                && (last.containsKey("$merge") || last.containsKey("$out"));
    }
}
