package org.gongping.organisation.mongo;

import org.gongping.organisation.Edition;
import org.springframework.data.annotation.Id;

import java.util.List;

/**
 * What an edition says besides its rows; written after them, so that it stands for all of them.
 *
 * @param id organisation and edition
 * @param units names, in roster order
 */
record EditionDocument(@Id String id, List<String> units) {

    static final String COLLECTION = "rosters";

    static String id(String organisation, String edition) {
        return organisation + ":" + edition;
    }

    static EditionDocument of(Edition edition) {
        return new EditionDocument(id(edition.organisation(), edition.id()), edition.units());
    }
}
