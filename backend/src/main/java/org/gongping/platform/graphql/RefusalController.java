package org.gongping.platform.graphql;

import org.gongping.kernel.Refusal;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Locale;

/** Says refusals in the caller's language. */
@Controller
class RefusalController {

    private final MessageSource sentences;

    RefusalController(MessageSource sentences) {
        this.sentences = sentences;
    }

    @SchemaMapping(typeName = "Refusal")
    String message(Refusal refusal, Locale locale) {
        return Sentences.of(sentences, refusal, locale);
    }
}
