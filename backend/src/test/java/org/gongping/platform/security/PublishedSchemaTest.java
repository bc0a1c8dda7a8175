package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PublishedSchemaTest extends HttpTest {

    @Test
    void theJsonSchemaOfSchemeFilesIsThereForEveryEditor() {
        var answer = send(request("/scheme.schema.json").GET());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("application/json");
        assertThat(answer.body())
                .contains("\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"");
    }
}
