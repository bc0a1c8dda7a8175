package org.gongping.cycle.graphql;

import org.gongping.cycle.Cycle;
import org.gongping.kernel.GlobalId;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.LocalDate;
import java.util.Locale;

/** Shows a cycle's fields as the contract has them. */
@Controller
@SchemaMapping(typeName = "Cycle")
class CycleFields {

    private final MessageSource sentences;

    CycleFields(MessageSource sentences) {
        this.sentences = sentences;
    }

    @SchemaMapping
    String id(Cycle cycle) {
        return new GlobalId(Ids.CYCLE, cycle.key().cycle()).encode();
    }

    @SchemaMapping
    String title(Cycle cycle, Locale locale) {
        return sentences.getMessage("cycle.title", new Object[] {cycle.year()}, locale);
    }

    @SchemaMapping
    LocalDate from(Cycle cycle) {
        return cycle.period().from();
    }

    @SchemaMapping
    LocalDate to(Cycle cycle) {
        return cycle.period().to();
    }
}
