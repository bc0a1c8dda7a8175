package org.gongping.ranking.graphql;

import org.gongping.ranking.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.math.BigDecimal;

/** The fields of a standing that are its row's as they are. */
@Controller
@SchemaMapping(typeName = "Standing")
class StandingFields {

    @SchemaMapping
    String number(Standing standing) {
        return standing.row().number();
    }

    @SchemaMapping
    String name(Standing standing) {
        return standing.row().name();
    }

    @SchemaMapping
    String unit(Standing standing) {
        return standing.row().unit();
    }

    @SchemaMapping
    @Nullable Integer rank(Standing standing) {
        return standing.row().rank();
    }

    @SchemaMapping
    BigDecimal total(Standing standing) {
        return standing.row().total();
    }

    @SchemaMapping
    boolean complete(Standing standing) {
        return standing.row().complete();
    }

    @SchemaMapping
    @Nullable BigDecimal multiplier(Standing standing) {
        return standing.row().multiplier();
    }

    @SchemaMapping
    @Nullable Integer movement(Standing standing) {
        return standing.row().movement();
    }

    @SchemaMapping
    boolean vetoed(Standing standing) {
        return standing.row().vetoed();
    }
}
