package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class SentencesTest {

    private final List<String> keys = keys();

    SentencesTest() throws IOException {}

    @Test
    void aKeyHasItsSentenceInOneFileOnlySoThatNoFeatureSpeaksForAnother() {
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void everyCodeOfARefusalHasASentenceWithoutOrWithAField() {
        for (RefusalCode code : RefusalCode.values()) {
            assertThat(keys).anyMatch(key -> key.equals(code.name()) || key.startsWith(code + "."));
        }
    }

    private static List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath*:messages/*_zh_CN.properties");
        for (var file : files) {
            file.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .map(line -> line.substring(0, line.indexOf('=')).strip())
                    .forEach(keys::add);
        }
        return keys;
    }
}
