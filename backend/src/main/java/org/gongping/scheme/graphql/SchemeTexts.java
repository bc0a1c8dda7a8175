package org.gongping.scheme.graphql;

import org.gongping.scheme.Languages;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Scheme;

import java.util.List;
import java.util.Locale;

/** Puts a scheme into one language. */
final class SchemeTexts {

    private final Scheme scheme;
    private final Locale locale;

    SchemeTexts(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.locale = locale;
    }

    String in(LocalText text) {
        return Languages.in(locale, text);
    }

    List<PoolView> pools(List<Pool> pools) {
        return pools.stream()
                .map(pool -> new PoolView(pool.id(), in(pool.title()), pool.ranked()))
                .toList();
    }

    List<ComponentView> components() {
        return scheme.components().values().stream()
                .map(component -> new ComponentTexts(scheme, this, component).view())
                .toList();
    }

    List<ProvisionView> provisions() {
        return scheme.provisions().stream()
                .map(p -> new ProvisionView(p.clause(), in(p.text())))
                .toList();
    }
}
