package org.gongping.claim.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimState;
import org.gongping.claim.Claims;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Repository;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Claims in MongoDB, one document each, found by equality on fields made for it. */
@Repository
class StoredClaims implements Claims {

    private final MongoOperations mongo;
    private final Cycles cycles;

    StoredClaims(MongoOperations mongo, Cycles cycles) {
        this.mongo = mongo;
        this.cycles = cycles;
        var indexes = mongo.indexOps(ClaimDocument.COLLECTION);
        Stream.of("cycleKey", "own", "queue", "standing", "photos")
                .map(field -> new Index(field, Sort.Direction.ASC))
                .forEach(indexes::createIndex);
    }

    @Override
    public Optional<Claim> find(String organisation, String id) {
        var key = ClaimDocument.join(organisation, id);
        return claims(organisation, where("_id").is(key)).stream().findFirst();
    }

    @Override
    public List<Claim> of(CycleKey cycle, String subject) {
        return claims(cycle.organisation(), where("own").is(ClaimDocument.own(cycle, subject)));
    }

    @Override
    public List<Claim> queue(CycleKey cycle, String unit, ClaimState state) {
        var queue = ClaimDocument.queue(cycle, unit, state);
        return claims(cycle.organisation(), where("queue").is(queue));
    }

    @Override
    public Map<String, Integer> waiting(CycleKey cycle) {
        var standing = ClaimDocument.standing(cycle, ClaimState.SUBMITTED);
        var wanted = query(where("standing").is(standing));
        wanted.fields().include("unit");
        var counts = new HashMap<String, Integer>();
        mongo.find(wanted, InUnit.class, ClaimDocument.COLLECTION)
                .forEach(claim -> counts.merge(claim.unit(), 1, Integer::sum));
        return counts;
    }

    @Override
    public List<Claim> using(String organisation, Collection<String> photos) {
        var keys = photos.stream().map(sha -> ClaimDocument.join(organisation, sha)).toList();
        return keys.isEmpty() ? List.of() : claims(organisation, where("photos").in(keys));
    }

    @Override
    public List<Fact> facts(CycleKey cycle) {
        return facts(where("cycleKey").is(ClaimDocument.cycleKey(cycle)));
    }

    @Override
    public List<Fact> factsOf(CycleKey cycle, String subject) {
        return facts(where("own").is(ClaimDocument.own(cycle, subject)));
    }

    @Override
    public boolean add(Claim claim) {
        try {
            mongo.insert(ClaimDocument.of(claim), ClaimDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(Claim claim) {
        var document = ClaimDocument.of(claim);
        var before = where("_id").is(document.id()).and("version").is(claim.version() - 1);
        var replaced = mongo.replace(query(before), document, ClaimDocument.COLLECTION);
        return replaced.getModifiedCount() == 1;
    }

    private List<Claim> claims(String organisation, Criteria which) {
        var known = new HashMap<String, Cycle>();
        return mongo.find(query(which), ClaimDocument.class, ClaimDocument.COLLECTION).stream()
                .map(found ->
                        found.with(
                                known.computeIfAbsent(
                                        found.cycle(), key -> cycle(organisation, key))))
                .toList();
    }

    /** A claim is made in a cycle that there is, and cycles never go away. */
    private Cycle cycle(String organisation, String key) {
        return cycles.find(new CycleKey(organisation, key)).orElseThrow();
    }

    private List<Fact> facts(Criteria which) {
        var wanted = query(which);
        wanted.fields().exclude("history");
        return mongo.find(wanted, FactPart.class, ClaimDocument.COLLECTION).stream()
                .<Fact>map(FactPart::fact)
                .toList();
    }
}
