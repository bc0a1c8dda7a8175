package org.gongping.scheme.draft.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.scheme.SchemeDifferences;
import org.gongping.scheme.Schemes;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Compares schemes and versions. */
@Controller
class DifferenceController {

    private final Schemes schemes;
    private final Words words;

    DifferenceController(Schemes schemes, Words words) {
        this.schemes = schemes;
        this.words = words;
    }

    @QueryMapping
    List<Words.DifferenceView> schemeDifferences(
            @Argument String older,
            @Argument String newer,
            Locale locale,
            @ContextValue Caller caller) {
        var before = text(caller, "older", older);
        var after = text(caller, "newer", newer);
        return SchemeDifferences.between(before, after, words.in(locale)).stream()
                .map(difference -> words.of(difference, locale))
                .toList();
    }

    private String text(Caller caller, String argument, String name) {
        return schemes.find(caller.organisation(), name)
                .orElseThrow(
                        () -> new RefusedException(Refusal.at(argument, RefusalCode.NOT_FOUND)))
                .text();
    }
}
