package org.gongping.organisation.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.gongping.organisation.Edition;
import org.gongping.organisation.Organisation;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.Roster;
import org.gongping.organisation.RosterImport;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.mongo.OrganisationDocument.ImportPart;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Organisations in MongoDB, each a document with a pointer to its roster's edition. */
@Repository
class StoredOrganisations implements Organisations, Rosters {

    private final MongoOperations mongo;
    private final Editions editions;

    StoredOrganisations(MongoOperations mongo, Editions editions) {
        this.mongo = mongo;
        this.editions = editions;
    }

    @Override
    public Optional<Organisation> find(String code) {
        var found =
                mongo.findById(code, OrganisationDocument.class, OrganisationDocument.COLLECTION);
        return Optional.ofNullable(found).map(o -> o.with(roster(code, o.edition())));
    }

    @Override
    public boolean create(String code, String name) {
        try {
            mongo.insert(
                    new OrganisationDocument(code, name, null, 0, List.of()),
                    OrganisationDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replaceRoster(Organisation seen, Edition next, RosterImport event) {
        editions.write(next);
        var guarded = query(where("_id").is(seen.code()).and("version").is(seen.imports().size()));
        var change =
                new Update()
                        .set("edition", next.id())
                        .set("version", seen.imports().size() + 1)
                        .push("imports", ImportPart.of(event));
        return mongo.updateFirst(guarded, change, OrganisationDocument.COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public Roster current(String organisation) {
        var pointer = query(where("_id").is(organisation));
        pointer.fields().include("edition");
        var found = mongo.findOne(pointer, Document.class, OrganisationDocument.COLLECTION);
        return roster(organisation, found == null ? null : found.getString("edition"));
    }

    private Roster roster(String organisation, @Nullable String edition) {
        return edition == null ? Roster.empty(organisation) : editions.read(organisation, edition);
    }
}
