package org.gongping.ballot.link.mongo;

import org.gongping.ballot.link.SlipSheet;
import org.gongping.ballot.link.SlipSheets;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Set;

/** Sheets of slips in MongoDB, one document each. */
@Repository
class StoredSlipSheets implements SlipSheets {

    private static final String COLLECTION = "slips";

    private final MongoOperations mongo;

    StoredSlipSheets(MongoOperations mongo) {
        this.mongo = mongo;
    }

    /** A sheet as stored: no name, no time, and not which slip was used. */
    record SheetDocument(@Id String id, String poll, String group, List<String> hashes) {}

    @Override
    public void add(SlipSheet sheet) {
        var document =
                new SheetDocument(sheet.id(), sheet.poll().full(), sheet.group(), sheet.hashes());
        try {
            mongo.insert(document, COLLECTION);
        } catch (DuplicateKeyException alike) {
            // The id follows from the content: the same sheet is there already.
        }
    }

    @Override
    public Set<String> hashes(String id) {
        var found = mongo.findById(id, SheetDocument.class, COLLECTION);
        return found == null ? Set.of() : Set.copyOf(found.hashes());
    }
}
