package org.gongping.scheme.draft.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.scheme.draft.Publications;
import org.gongping.scheme.draft.Published;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Published versions in MongoDB, one document each. */
@Repository
class StoredPublications implements Publications {

    private final MongoOperations mongo;

    StoredPublications(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(PublishedDocument.COLLECTION)
                .createIndex(new Index("organisation", Sort.Direction.ASC));
    }

    @Override
    public Optional<Published> find(String organisation, String name, int number) {
        var id = PublishedDocument.id(organisation, name, number);
        return Optional.ofNullable(
                        mongo.findById(id, PublishedDocument.class, PublishedDocument.COLLECTION))
                .map(PublishedDocument::version);
    }

    @Override
    public List<Published> of(String organisation) {
        var all = query(where("organisation").is(organisation));
        return mongo.find(all, PublishedDocument.class, PublishedDocument.COLLECTION).stream()
                .map(PublishedDocument::version)
                .sorted(Comparator.comparing(Published::name).thenComparingInt(Published::number))
                .toList();
    }

    @Override
    public boolean add(Published version) {
        try {
            mongo.insert(PublishedDocument.of(version), PublishedDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }
}
