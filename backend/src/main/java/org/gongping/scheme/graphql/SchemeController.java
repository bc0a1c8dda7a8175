package org.gongping.scheme.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Shows schemes. */
@Controller
@SchemaMapping(typeName = "Scheme")
class SchemeController {

    private final Schemes schemes;

    SchemeController(Schemes schemes) {
        this.schemes = schemes;
    }

    @QueryMapping
    List<Scheme> schemes(@ContextValue Caller caller) {
        return schemes.of(caller.organisation());
    }

    @SchemaMapping
    String id(Scheme scheme) {
        return new GlobalId(SchemeNodes.TYPE, scheme.name()).encode();
    }

    @SchemaMapping
    String name(Scheme scheme) {
        return scheme.id();
    }

    @SchemaMapping
    String title(Scheme scheme, Locale locale) {
        return new SchemeTexts(scheme, locale).in(scheme.title());
    }

    @SchemaMapping
    @Nullable String source(Scheme scheme, Locale locale) {
        LocalText source = scheme.source();
        return source == null ? null : new SchemeTexts(scheme, locale).in(source);
    }

    @SchemaMapping
    List<PoolView> pools(Scheme scheme, Locale locale) {
        return new SchemeTexts(scheme, locale).pools(scheme.pools());
    }

    @SchemaMapping
    List<ComponentView> components(Scheme scheme, Locale locale) {
        return new SchemeTexts(scheme, locale).components();
    }

    @SchemaMapping
    List<String> assumptions(Scheme scheme, Locale locale) {
        var texts = new SchemeTexts(scheme, locale);
        return scheme.assumptions().stream().map(texts::in).toList();
    }

    @SchemaMapping
    List<ProvisionView> provisions(Scheme scheme, Locale locale) {
        return new SchemeTexts(scheme, locale).provisions();
    }
}
