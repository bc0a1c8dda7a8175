package org.gongping.cycle.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.CycleKey;
import org.gongping.scheme.Schemes;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Cycles in MongoDB, one document each. */
@Repository
class StoredCycles implements Cycles {

    private final MongoOperations mongo;
    private final Schemes schemes;

    StoredCycles(MongoOperations mongo, Schemes schemes) {
        this.mongo = mongo;
        this.schemes = schemes;
        mongo.indexOps(CycleDocument.COLLECTION)
                .createIndex(new Index("organisation", Sort.Direction.ASC));
    }

    @Override
    public Optional<Cycle> find(CycleKey key) {
        var id = CycleDocument.id(key);
        var found = mongo.findById(id, CycleDocument.class, CycleDocument.COLLECTION);
        return Optional.ofNullable(found).map(this::resolve);
    }

    @Override
    public List<Cycle> of(String organisation) {
        var all = query(where("organisation").is(organisation));
        return mongo.find(all, CycleDocument.class, CycleDocument.COLLECTION).stream()
                .map(this::resolve)
                .sorted(Comparator.comparingInt(Cycle::year).reversed())
                .toList();
    }

    @Override
    public boolean add(Cycle cycle) {
        try {
            mongo.insert(CycleDocument.of(cycle), CycleDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(Cycle cycle) {
        var before =
                where("_id")
                        .is(CycleDocument.id(cycle.key()))
                        .and("version")
                        .is(cycle.version() - 1);
        var replaced =
                mongo.replace(query(before), CycleDocument.of(cycle), CycleDocument.COLLECTION);
        return replaced.getModifiedCount() == 1;
    }

    /** A scheme that a cycle runs is published, and so never goes away. */
    private Cycle resolve(CycleDocument document) {
        var name = document.scheme() + "@" + document.schemeVersion();
        return document.with(schemes.find(document.organisation(), name).orElseThrow().scheme());
    }
}
