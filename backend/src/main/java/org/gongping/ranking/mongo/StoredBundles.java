package org.gongping.ranking.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.types.Binary;
import org.gongping.ranking.Edition;
import org.gongping.ranking.KeptBundles;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.annotation.Id;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Bundles in MongoDB, compressed, in parts that each fit into a document. */
@Repository
class StoredBundles implements KeptBundles {

    static final String COLLECTION = "bundles";

    private static final int PART = 8 << 20;

    private final MongoOperations mongo;
    private final int size;

    @Autowired
    StoredBundles(MongoOperations mongo) {
        this(mongo, PART);
    }

    /** With parts of at most so many bytes. */
    StoredBundles(MongoOperations mongo, int size) {
        this.mongo = mongo;
        this.size = size;
        mongo.indexOps(COLLECTION).createIndex(new Index("edition", Sort.Direction.ASC));
    }

    /**
     * A part of a bundle, {@code _id} = edition:number.
     *
     * @param edition key of all parts of the edition
     */
    record Part(@Id String id, String edition, int number, Binary bytes) {}

    @Override
    public void add(Edition edition, byte[] bundle) {
        var key = new RowKeys(edition).edition();
        var zipped = zip(bundle);
        for (int number = 0; number * size < zipped.length; number++) {
            var end = Math.min(zipped.length, (number + 1) * size);
            var bytes = new Binary(Arrays.copyOfRange(zipped, number * size, end));
            mongo.insert(new Part(key + ":" + number, key, number, bytes), COLLECTION);
        }
    }

    @Override
    public Optional<byte[]> find(Edition edition) {
        var parts =
                mongo.find(parts(edition), Part.class, COLLECTION).stream()
                        .sorted(Comparator.comparingInt(Part::number))
                        .toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(unzip(parts));
    }

    @Override
    public void remove(Edition edition) {
        mongo.remove(parts(edition), COLLECTION);
    }

    private static Query parts(Edition edition) {
        return query(where("edition").is(new RowKeys(edition).edition()));
    }

    private static byte[] zip(byte[] bytes) {
        var zipped = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(zipped)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zipped.toByteArray();
    }

    private static byte[] unzip(List<Part> parts) {
        var zipped = new ByteArrayOutputStream();
        parts.forEach(part -> zipped.writeBytes(part.bytes().getData()));
        try (var in = new GZIPInputStream(new ByteArrayInputStream(zipped.toByteArray()))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
