package org.gongping.ballot.linkage;

import org.bson.BsonDateTime;
import org.bson.Document;
import org.bson.types.ObjectId;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.UnaryOperator;

/** What would be stored if the product had a leak: to show that the matcher finds it. */
enum Plant implements UnaryOperator<Held> {
    /** Ballots numbered as they come in, and issues kept as they came. */
    IDS_IN_ORDER_OF_ARRIVAL("storage / id") {
        @Override
        public Held apply(Held held) {
            var numbered = new HashMap<String, String>();
            held.cast().forEach(id -> numbered.put(id, "fed:%064d".formatted(numbered.size())));
            var truth = new HashMap<>(held.truth());
            truth.replaceAll((_, ballot) -> numbered.get(ballot));
            var ballots =
                    held.stored().ballots().stream()
                            .map(one -> with(one, "_id", numbered.get(one.getString("_id"))))
                            .toList();
            var stored = with(held.stored(), issues(held), ballots);
            var cast = held.cast().stream().map(numbered::get).toList();
            return new Held(stored, truth, held.collected(), cast);
        }
    },
    /** A ballot with eight bytes of what was issued. */
    EIGHT_BYTES(Matcher.SHARED) {
        @Override
        public Held apply(Held held) {
            var issues = new HashMap<String, String>();
            held.truth().forEach((issue, ballot) -> issues.put(ballot, issue));
            var ballots =
                    held.stored().ballots().stream()
                            .map(one -> with(one, "n", part(issues.get(one.getString("_id")))))
                            .toList();
            return with(held, with(held.stored(), held.stored().issues(), ballots));
        }
    },
    /** When each came in. */
    TIMES("time / time") {
        @Override
        public Held apply(Held held) {
            var noon = 1_766_203_200_000L;
            var issues = new ArrayList<Document>();
            for (var one : held.stored().issues()) {
                var place = held.collected().indexOf(one.getString("_id"));
                issues.add(with(one, "at", new BsonDateTime(noon + place)));
            }
            var ballots = new ArrayList<Document>();
            for (var one : held.stored().ballots()) {
                var place = held.cast().indexOf(one.getString("_id"));
                var made = new ObjectId((int) (noon / 1000) + place, 1);
                ballots.add(with(one, "made", made));
            }
            return with(held, with(held.stored(), issues, ballots));
        }
    },
    /** A file that grows at its end. */
    FILE_IN_ORDER_OF_ARRIVAL("first in file / last in file") {
        @Override
        public Held apply(Held held) {
            var file = String.join(",", held.collected()) + String.join(",", held.cast());
            var old = held.stored();
            return with(
                    held,
                    new Stored(
                            old.voters(),
                            old.issues(),
                            old.ballots(),
                            old.leaves(),
                            file,
                            List.of()));
        }
    };

    final String way;

    Plant(String way) {
        this.way = way;
    }

    private static List<Document> issues(Held held) {
        return held.collected().stream().map(held.stored()::issue).toList();
    }

    private static String part(String id) {
        return id.substring(20, 36);
    }

    private static Document with(Document document, String key, Object value) {
        return new Document(document).append(key, value);
    }

    private static Stored with(Stored old, List<Document> issues, List<Document> ballots) {
        return new Stored(old.voters(), issues, ballots, old.leaves(), old.file(), old.oplog());
    }

    private static Held with(Held held, Stored stored) {
        return new Held(stored, held.truth(), held.collected(), held.cast());
    }
}
