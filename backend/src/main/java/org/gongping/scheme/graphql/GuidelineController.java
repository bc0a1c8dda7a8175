package org.gongping.scheme.graphql;

import org.gongping.scheme.Guideline;
import org.gongping.scheme.GuidelineFinding;
import org.gongping.scheme.Guidelines;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Scheme;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Shows where a scheme falls short of the standards of good standards. */
@Controller
class GuidelineController {

    private final MessageSource sentences;

    GuidelineController(MessageSource sentences) {
        this.sentences = sentences;
    }

    /** A finding as the contract shows it. */
    record FindingView(Guideline code, int clause, String at, String message) {}

    @SchemaMapping(typeName = "Scheme")
    List<FindingView> guidelines(Scheme scheme, Locale locale) {
        return Guidelines.of(scheme).stream().map(finding -> view(finding, locale)).toList();
    }

    private FindingView view(GuidelineFinding finding, Locale locale) {
        var subject = Languages.in(locale, finding.subject());
        var code = finding.guideline();
        var sentence = sentences.getMessage("guideline." + code, new Object[] {subject}, locale);
        return new FindingView(code, code.clause(), finding.at(), sentence);
    }
}
