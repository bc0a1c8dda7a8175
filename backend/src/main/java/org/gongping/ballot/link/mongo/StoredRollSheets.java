package org.gongping.ballot.link.mongo;

import org.gongping.ballot.link.RollSheet;
import org.gongping.ballot.link.RollSheets;
import org.gongping.ballot.link.Voter;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Objects;

/** Sheets of voters in MongoDB, one document each. */
@Repository
class StoredRollSheets implements RollSheets {

    private static final String COLLECTION = "roll";

    private final MongoOperations mongo;

    StoredRollSheets(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A sheet as stored: nothing of who collected or voted. */
    record SheetDocument(@Id String id, String poll, String group, List<VoterPart> voters) {}

    /**
     * A voter as stored.
     *
     * @param replaced null where no link was replaced
     */
    record VoterPart(
            String number,
            String name,
            String unit,
            @Nullable String token,
            @Nullable List<String> replaced) {

        static VoterPart of(Voter voter) {
            return new VoterPart(
                    voter.number(),
                    voter.name(),
                    voter.unit(),
                    voter.tokenHash(),
                    voter.replaced().isEmpty() ? null : voter.replaced());
        }

        Voter voter() {
            var earlier = Objects.requireNonNullElse(replaced, List.<String>of());
            return new Voter(number, name, unit, token, earlier);
        }
    }

    @Override
    public void add(RollSheet sheet) {
        var voters = sheet.voters().stream().map(VoterPart::of).toList();
        var document = new SheetDocument(sheet.id(), sheet.poll().full(), sheet.group(), voters);
        try {
            mongo.insert(document, COLLECTION);
        } catch (DuplicateKeyException alike) {
            // The id follows from the content: the same sheet is there already.
        }
    }

    @Override
    public List<Voter> voters(String id) {
        var found = mongo.findById(id, SheetDocument.class, COLLECTION);
        return found == null ? List.of() : found.voters().stream().map(VoterPart::voter).toList();
    }
}
