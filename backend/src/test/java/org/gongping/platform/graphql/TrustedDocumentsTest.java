package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.parser.Parser;

import org.junit.jupiter.api.Test;

import java.util.Map;

class TrustedDocumentsTest {

    private final TrustedDocuments documents = new TrustedDocuments(Map.of(), false);
    private int parsed;

    @Test
    void aDocumentIsParsedOnceHoweverOftenItComes() {
        send("{ me { name } }");
        send("{ me { name } }");
        assertThat(parsed).isEqualTo(1);
    }

    @Test
    void strangersCannotFillTheMemoryWithLargeDocuments() {
        var large = "#" + "x".repeat(400_000);
        for (int n = 0; n < 5; n++) {
            send("{ a" + n + ": me { name } }" + large);
        }
        parsed = 0;
        for (int n = 0; n < 5; n++) {
            send("{ a" + n + ": me { name } }" + large);
        }
        assertThat(parsed).isGreaterThanOrEqualTo(3);
    }

    private void send(String document) {
        documents
                .getDocumentAsync(ExecutionInput.newExecutionInput(document).build(), this::parse)
                .join();
    }

    private PreparsedDocumentEntry parse(ExecutionInput input) {
        parsed++;
        return new PreparsedDocumentEntry(Parser.parse(input.getQuery()));
    }
}
