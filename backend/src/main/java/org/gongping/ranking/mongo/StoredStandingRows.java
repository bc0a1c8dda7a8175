package org.gongping.ranking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.ranking.Edition;
import org.gongping.ranking.StandingRow;
import org.gongping.ranking.StandingRows;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Rows in MongoDB, found by {@code _id} or by equality on one key. */
@Repository
class StoredStandingRows implements StandingRows {

    private static final int BATCH = 500;

    private final MongoOperations mongo;

    StoredStandingRows(MongoOperations mongo) {
        this.mongo = mongo;
        Stream.of("edition", "subject", "unitKey", "names")
                .map(key -> new Index(key, Sort.Direction.ASC))
                .forEach(index -> mongo.indexOps(RowDocument.COLLECTION).createIndex(index));
    }

    @Override
    public void add(Edition edition, List<StandingRow> rows) {
        for (int from = 0; from < rows.size(); from += BATCH) {
            var batch = rows.subList(from, Math.min(rows.size(), from + BATCH));
            var documents = batch.stream().map(row -> RowDocument.of(edition, row)).toList();
            mongo.insert(documents, RowDocument.COLLECTION);
        }
    }

    @Override
    public void remove(Edition edition) {
        var all = where("edition").is(new RowKeys(edition).edition());
        mongo.remove(query(all), RowDocument.COLLECTION);
    }

    @Override
    public List<StandingRow> between(
            Edition edition, String pool, int first, int last, boolean explain) {
        var keys = new RowKeys(edition);
        var ids = IntStream.rangeClosed(first, last).mapToObj(at -> keys.place(pool, at)).toList();
        return find(where("_id").in(ids), explain);
    }

    @Override
    public List<StandingRow> ofUnit(Edition edition, String pool, String unit, boolean explain) {
        return find(where("unitKey").is(new RowKeys(edition).unit(pool, unit)), explain);
    }

    @Override
    public List<StandingRow> matching(Edition edition, String pool, String text, boolean explain) {
        var wanted = text.toLowerCase(Locale.ROOT);
        return find(where("names").in(new RowKeys(edition).search(pool, text)), explain).stream()
                .filter(row -> isMeant(row, wanted))
                .toList();
    }

    @Override
    public Optional<StandingRow> find(Edition edition, String number) {
        return find(where("subject").is(new RowKeys(edition).subject(number)), true).stream()
                .findFirst();
    }

    private static boolean isMeant(StandingRow row, String wanted) {
        return row.name().toLowerCase(Locale.ROOT).contains(wanted)
                || row.number().toLowerCase(Locale.ROOT).equals(wanted);
    }

    private List<StandingRow> find(Criteria criteria, boolean explain) {
        var wanted = query(criteria);
        wanted.fields().exclude("names");
        if (!explain) {
            wanted.fields().exclude("trace");
        }
        return mongo.find(wanted, RowDocument.class, RowDocument.COLLECTION).stream()
                .map(RowDocument::row)
                .sorted(Comparator.comparingInt(StandingRow::place))
                .toList();
    }
}
