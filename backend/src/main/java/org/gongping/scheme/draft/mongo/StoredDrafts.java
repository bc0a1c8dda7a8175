package org.gongping.scheme.draft.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.scheme.draft.Drafts;
import org.gongping.scheme.draft.SchemeDraft;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Drafts in MongoDB, one document each. */
@Repository
class StoredDrafts implements Drafts {

    private final MongoOperations mongo;

    StoredDrafts(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(DraftDocument.COLLECTION)
                .createIndex(new Index("organisation", Sort.Direction.ASC));
    }

    @Override
    public Optional<SchemeDraft> find(String organisation, String name) {
        var id = DraftDocument.id(organisation, name);
        return Optional.ofNullable(
                        mongo.findById(id, DraftDocument.class, DraftDocument.COLLECTION))
                .map(DraftDocument::draft);
    }

    @Override
    public List<SchemeDraft> of(String organisation) {
        var all = query(where("organisation").is(organisation));
        return mongo.find(all, DraftDocument.class, DraftDocument.COLLECTION).stream()
                .map(DraftDocument::draft)
                .sorted(Comparator.comparing(SchemeDraft::name))
                .toList();
    }

    @Override
    public boolean add(SchemeDraft draft) {
        try {
            mongo.insert(DraftDocument.of(draft), DraftDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(SchemeDraft draft) {
        var before = exactly(draft, draft.version() - 1);
        return mongo.replace(before, DraftDocument.of(draft), DraftDocument.COLLECTION)
                        .getModifiedCount()
                == 1;
    }

    @Override
    public boolean remove(SchemeDraft draft) {
        var removed = mongo.remove(exactly(draft, draft.version()), DraftDocument.COLLECTION);
        return removed.getDeletedCount() == 1;
    }

    private static Query exactly(SchemeDraft draft, int version) {
        var id = DraftDocument.id(draft.organisation(), draft.name());
        return query(where("_id").is(id).and("version").is(version));
    }
}
