package org.gongping.organisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.organisation.Edition;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Staff;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes and reads editions; since they never change, those read last are kept in memory. */
@Component
class Editions {

    /** Several organisations of ordinary size fit into little memory. */
    private static final int MOST_PEOPLE_KEPT = 200_000;

    private static final int BATCH = 1000;

    private final MongoOperations mongo;
    private final Cache<String, Roster> kept =
            Caffeine.newBuilder()
                    .maximumWeight(MOST_PEOPLE_KEPT)
                    .weigher((String _, Roster roster) -> roster.staff().size() + 1)
                    .build();

    Editions(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(StaffDocument.COLLECTION)
                .createIndex(new Index("roster", Sort.Direction.ASC));
    }

    /** The edition of this id, which was written before. */
    Roster read(String organisation, String edition) {
        return kept.get(EditionDocument.id(organisation, edition), id -> load(organisation, id));
    }

    /** Writes an edition's rows, then what says that they are all there. May be repeated. */
    void write(Edition edition) {
        var document = EditionDocument.of(edition);
        if (mongo.findById(document.id(), EditionDocument.class, EditionDocument.COLLECTION)
                != null) {
            return;
        }
        writeRows(edition, written(document.id()));
        mongo.save(document, EditionDocument.COLLECTION);
    }

    /** Rows that an import wrote before it was broken off are what they should be: the id says. */
    private void writeRows(Edition edition, Set<String> written) {
        var missing =
                edition.staff().stream()
                        .map(staff -> StaffDocument.of(edition.id(), staff))
                        .filter(row -> !written.contains(row.id()))
                        .toList();
        for (int from = 0; from < missing.size(); from += BATCH) {
            Collection<StaffDocument> batch =
                    missing.subList(from, Math.min(missing.size(), from + BATCH));
            mongo.insert(batch, StaffDocument.COLLECTION);
        }
    }

    private Set<String> written(String roster) {
        return rows(roster).stream().map(StaffDocument::id).collect(Collectors.toSet());
    }

    private List<StaffDocument> rows(String roster) {
        return mongo.find(
                query(where("roster").is(roster)), StaffDocument.class, StaffDocument.COLLECTION);
    }

    private Roster load(String organisation, String id) {
        var found = mongo.findById(id, EditionDocument.class, EditionDocument.COLLECTION);
        if (found == null) {
            throw new IllegalStateException("There is no roster edition " + id);
        }
        List<Staff> staff = rows(id).stream().map(StaffDocument::staff).toList();
        return new Roster(
                organisation, id.substring(organisation.length() + 1), found.units(), staff);
    }
}
