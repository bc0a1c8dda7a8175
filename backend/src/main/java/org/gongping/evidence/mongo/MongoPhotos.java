package org.gongping.evidence.mongo;

import static org.springframework.data.mongodb.core.FindAndModifyOptions.options;
import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.bson.Document;
import org.bson.types.Binary;
import org.gongping.evidence.CleanPicture;
import org.gongping.evidence.Evidence;
import org.gongping.evidence.Photos;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.data.mongodb.core.query.Update;
import org.springframework.stereotype.Repository;

import java.time.Clock;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Photos in the collection {@code evidence}; bytes are read only when they are asked for. */
@Repository
class MongoPhotos implements Photos {

    private static final String COLLECTION = "evidence";
    private static final String UPLOADERS = "uploaders";

    private final MongoOperations mongo;
    private final Clock clock;

    MongoPhotos(MongoOperations mongo, Clock clock) {
        this.mongo = mongo;
        this.clock = clock;
    }

    @Override
    public Map<String, Evidence> find(String organisation, Collection<String> sha256s) {
        if (sha256s.isEmpty()) {
            return Map.of();
        }
        var ids = sha256s.stream().distinct().map(sha -> id(organisation, sha)).toList();
        return mongo.find(facts(query(where("_id").in(ids))), Document.class, COLLECTION).stream()
                .map(MongoPhotos::evidence)
                .collect(Collectors.toMap(Evidence::sha256, photo -> photo));
    }

    @Override
    public Optional<byte[]> bytes(String organisation, String sha256, Size size) {
        var field = field(size);
        var wanted = query(where("_id").is(id(organisation, sha256)));
        wanted.fields().include(field);
        return Optional.ofNullable(mongo.findOne(wanted, Document.class, COLLECTION))
                .map(found -> found.get(field, Binary.class).getData());
    }

    @Override
    public Optional<Evidence> addUploader(String organisation, String sha256, String number) {
        var photo = facts(query(where("_id").is(id(organisation, sha256))));
        var change = new Update().addToSet(UPLOADERS, number);
        return Optional.ofNullable(modify(photo, change, false)).map(MongoPhotos::evidence);
    }

    @Override
    public Evidence keep(String organisation, String sha256, String number, CleanPicture picture) {
        var photo = facts(query(where("_id").is(id(organisation, sha256))));
        var change = insert(organisation, sha256, picture).addToSet(UPLOADERS, number);
        try {
            return evidence(Objects.requireNonNull(modify(photo, change, true)));
        } catch (DuplicateKeyException _) {
            // Two first uploads met: the other one inserted, so this one only adds its uploader.
            return addUploader(organisation, sha256, number).orElseThrow();
        }
    }

    private @Nullable Document modify(Query photo, Update change, boolean upsert) {
        var wanted = options().returnNew(true).upsert(upsert);
        return mongo.findAndModify(photo, change, wanted, Document.class, COLLECTION);
    }

    private Update insert(String organisation, String sha256, CleanPicture picture) {
        var full = picture.full();
        var taken = picture.capturedAt();
        return new Update()
                .setOnInsert("organisation", organisation)
                .setOnInsert("sha256", sha256)
                .setOnInsert("width", picture.width())
                .setOnInsert("height", picture.height())
                .setOnInsert("bytes", full.length)
                .setOnInsert("capturedAt", taken == null ? null : Date.from(taken))
                .setOnInsert("storedAt", Date.from(clock.instant()))
                .setOnInsert(field(Size.FULL), new Binary(full))
                .setOnInsert(field(Size.THUMB), new Binary(picture.thumbnail()));
    }

    private static Query facts(Query query) {
        query.fields().exclude(field(Size.FULL), field(Size.THUMB));
        return query;
    }

    private static Evidence evidence(Document found) {
        var taken = found.getDate("capturedAt");
        return new Evidence(
                found.getString("organisation"),
                found.getString("sha256"),
                found.getInteger("width"),
                found.getInteger("height"),
                found.getInteger("bytes"),
                taken == null ? null : taken.toInstant(),
                Set.copyOf(found.getList(UPLOADERS, String.class)),
                Set.of());
    }

    private static String field(Size size) {
        return switch (size) {
            case FULL -> "picture";
            case THUMB -> "thumbnail";
        };
    }

    private static String id(String organisation, String sha256) {
        return organisation + ":" + sha256;
    }
}
