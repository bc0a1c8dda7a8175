package org.gongping.ranking.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.ranking.Standing;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Says a standing in the caller's language; everything but its codes it shows as stored. */
@Controller
@SchemaMapping(typeName = "Standing")
class StandingController {

    private final Explanations explanations;

    StandingController(Explanations explanations) {
        this.explanations = explanations;
    }

    @SchemaMapping
    String id(Standing standing) {
        return new GlobalId("Standing", StandingNodes.key(standing)).encode();
    }

    @SchemaMapping
    List<ComponentScore> components(Standing standing, Locale locale) {
        var scheme = standing.cycle().scheme();
        return standing.row().components().entrySet().stream()
                .map(part ->
                        new ComponentScore(
                                part.getKey(),
                                Languages.in(locale, scheme.component(part.getKey()).title()),
                                part.getValue()))
                .toList();
    }

    @SchemaMapping
    @Nullable String grade(Standing standing, Locale locale) {
        return named(standing.cycle().scheme(), standing.row().grade(), locale);
    }

    @SchemaMapping
    @Nullable String prize(Standing standing, Locale locale) {
        return named(standing.cycle().scheme(), standing.row().prize(), locale);
    }

    @SchemaMapping
    List<String> consequences(Standing standing, Locale locale) {
        var scheme = standing.cycle().scheme();
        return standing.row().consequences().stream()
                .map(code -> Languages.in(locale, scheme.nameOf(code)))
                .toList();
    }

    @SchemaMapping
    List<Explanations.Line> trace(Standing standing, @ContextValue Caller caller, Locale locale) {
        var row = standing.row();
        return standing.explainsItselfTo(caller)
                ? explanations.of(
                        standing.cycle().scheme(), row.number(), row.trace(), caller, locale)
                : List.of();
    }

    private static @Nullable String named(Scheme scheme, @Nullable String code, Locale locale) {
        return code == null ? null : Languages.in(locale, scheme.nameOf(code));
    }
}
