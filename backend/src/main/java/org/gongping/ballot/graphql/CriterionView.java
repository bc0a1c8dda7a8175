package org.gongping.ballot.graphql;

import org.gongping.ballot.poll.PaperRules;
import org.gongping.scheme.Languages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Something that is marked by itself, as the contract shows it. */
record CriterionView(String key, String title, BigDecimal maximum) {

    static List<CriterionView> of(PaperRules rules, Locale locale) {
        return rules.criteria().stream()
                .map(one ->
                        new CriterionView(one.id(), Languages.in(locale, one.title()), one.max()))
                .toList();
    }
}
