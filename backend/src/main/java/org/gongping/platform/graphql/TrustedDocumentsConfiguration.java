package org.gongping.platform.graphql;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.util.Map;

/** Reads the client's documents from where its build packed them. */
@Configuration(proxyBeanMethods = false)
class TrustedDocumentsConfiguration {

    private static final String PACKED = "META-INF/gongping/trusted-documents.json";

    @Bean
    GraphQlSourceBuilderCustomizer trustedDocuments(
            JsonMapper json, @Value("${gongping.trusted-documents-only:false}") boolean only)
            throws IOException {
        var provider = new TrustedDocuments(read(json), only);
        return builder ->
                builder.configureGraphQl(graphql -> graphql.preparsedDocumentProvider(provider));
    }

    /** A server built without the client knows no documents. */
    private static Map<String, String> read(JsonMapper json) throws IOException {
        var file = new ClassPathResource(PACKED);
        if (!file.exists()) {
            return Map.of();
        }
        try (var stream = file.getInputStream()) {
            return json.readValue(stream, new TypeReference<>() {});
        }
    }
}
