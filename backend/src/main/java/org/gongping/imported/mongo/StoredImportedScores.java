package org.gongping.imported.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.imported.ImportedScore;
import org.gongping.imported.ImportedScores;
import org.gongping.imported.Slot;
import org.gongping.kernel.CycleKey;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort.Direction;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Scores from outside in MongoDB, one document each. */
@Repository
class StoredImportedScores implements ImportedScores {

    private final MongoOperations mongo;

    StoredImportedScores(MongoOperations mongo) {
        this.mongo = mongo;
        var indexes = mongo.indexOps(ImportedScoreDocument.COLLECTION);
        indexes.createIndex(new Index("organisation", Direction.ASC).on("cycle", Direction.ASC));
        indexes.createIndex(
                new Index("organisation", Direction.ASC)
                        .on("cycle", Direction.ASC)
                        .on("subject", Direction.ASC));
    }

    @Override
    public Optional<ImportedScore> find(Slot slot) {
        var id = ImportedScoreDocument.id(slot);
        return Optional.ofNullable(
                        mongo.findById(
                                id, ImportedScoreDocument.class, ImportedScoreDocument.COLLECTION))
                .map(ImportedScoreDocument::score);
    }

    @Override
    public List<ImportedScore> of(CycleKey cycle) {
        return all(in(cycle));
    }

    @Override
    public List<ImportedScore> of(CycleKey cycle, String subject) {
        return all(in(cycle).and("subject").is(subject));
    }

    @Override
    public boolean save(ImportedScore score) {
        var document = ImportedScoreDocument.of(score);
        return document.version() == 1 ? insert(document) : replace(document);
    }

    private static Criteria in(CycleKey cycle) {
        return where("organisation").is(cycle.organisation()).and("cycle").is(cycle.cycle());
    }

    private List<ImportedScore> all(Criteria criteria) {
        return mongo
                .find(
                        query(criteria),
                        ImportedScoreDocument.class,
                        ImportedScoreDocument.COLLECTION)
                .stream()
                .map(ImportedScoreDocument::score)
                .toList();
    }

    private boolean insert(ImportedScoreDocument document) {
        try {
            mongo.insert(document, ImportedScoreDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    private boolean replace(ImportedScoreDocument document) {
        var before = where("_id").is(document.id()).and("version").is(document.version() - 1);
        return mongo.replace(query(before), document, ImportedScoreDocument.COLLECTION)
                        .getModifiedCount()
                == 1;
    }
}
