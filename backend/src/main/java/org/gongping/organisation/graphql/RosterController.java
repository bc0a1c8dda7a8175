package org.gongping.organisation.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.organisation.CellFault;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.RosterResult;
import org.gongping.organisation.RosterTemplate;
import org.springframework.context.MessageSource;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.Base64;
import java.util.Locale;

/** Takes roster files, and gives out the template. */
@Controller
class RosterController {

    private final ImportRoster imports;
    private final RosterTemplate template;
    private final MessageSource sentences;

    RosterController(ImportRoster imports, RosterTemplate template, MessageSource sentences) {
        this.imports = imports;
        this.template = template;
        this.sentences = sentences;
    }

    /** A file as it is sent. */
    record RosterFileInput(String content, String name) {}

    /** What is done with a file once its bytes are known. */
    private interface Use {
        RosterResult of(Caller caller, String name, byte[] content);
    }

    @QueryMapping
    String rosterTemplate() {
        return Base64.getEncoder().encodeToString(template.write());
    }

    @MutationMapping
    RosterResult checkRoster(@Argument RosterFileInput input, @ContextValue Caller caller) {
        return use(input, caller, imports::check);
    }

    @MutationMapping
    RosterResult importRoster(@Argument RosterFileInput input, @ContextValue Caller caller) {
        return use(input, caller, imports::run);
    }

    @SchemaMapping(typeName = "CellFault")
    String message(CellFault fault, Locale locale) {
        var key = "roster." + fault.reason();
        return sentences.getMessage(key, fault.arguments().toArray(), locale);
    }

    private static RosterResult use(RosterFileInput input, Caller caller, Use use) {
        byte[] content;
        try {
            content = Base64.getDecoder().decode(input.content());
        } catch (IllegalArgumentException _) {
            return RosterResult.refused(Refusal.at("content", RefusalCode.MALFORMED));
        }
        return use.of(caller, input.name(), content);
    }
}
