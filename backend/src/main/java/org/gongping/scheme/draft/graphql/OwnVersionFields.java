package org.gongping.scheme.draft.graphql;

import org.gongping.kernel.Caller;
import org.gongping.scheme.draft.Publications;
import org.gongping.scheme.draft.Published;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** What an organisation's own versions show besides what every scheme does. */
@Controller
class OwnVersionFields {

    private final Publications publications;

    OwnVersionFields(Publications publications) {
        this.publications = publications;
    }

    @SchemaMapping(typeName = "Scheme")
    @Nullable String basedOn(Scheme scheme, @ContextValue Caller caller) {
        return publications
                .find(caller.organisation(), scheme.id(), scheme.version())
                .map(Published::basedOn)
                .orElse(null);
    }
}
