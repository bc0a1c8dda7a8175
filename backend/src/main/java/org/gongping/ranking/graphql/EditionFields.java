package org.gongping.ranking.graphql;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.ranking.Edition;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Shows an edition's fields as the contract has them. */
@Controller
@SchemaMapping(typeName = EditionFields.TYPE)
class EditionFields {

    static final String TYPE = "StandingsEdition";

    private final People people;
    private final ZoneId zone;

    EditionFields(People people, Clock clock) {
        this.people = people;
        this.zone = clock.getZone();
    }

    @SchemaMapping
    String id(Edition edition) {
        return new GlobalId(TYPE, edition.id()).encode();
    }

    @SchemaMapping
    OffsetDateTime computedAt(Edition edition) {
        return edition.computedAt().atZone(zone).toOffsetDateTime();
    }

    @SchemaMapping
    @Nullable OffsetDateTime publishedAt(Edition edition) {
        Instant published = edition.publishedAt();
        return published == null ? null : published.atZone(zone).toOffsetDateTime();
    }

    /** Somebody who has left is known by number. */
    @SchemaMapping
    @Nullable String publishedBy(Edition edition) {
        var by = edition.publishedBy();
        return by == null
                ? null
                : people.find(edition.organisation(), by).map(Person::name).orElse(by);
    }
}
