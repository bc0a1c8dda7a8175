package org.gongping.platform.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

class SentencesTest {

    private final List<String> keys = keys();

    SentencesTest() throws IOException {}

    @Test
    void aKeyHasItsSentenceInOneFileOnlySoThatNoFeatureSpeaksForAnother() {
        assertThat(keys).doesNotHaveDuplicates();
    }

    @Test
    void aFileInAnotherLanguageSaysAllThatTheChineseOneSays() throws IOException {
        var chinese = files("zh_CN");
        for (var language : List.of("zh_TW", "en")) {
            for (var file : files(language)) {
                var name = Objects.requireNonNull(file.getFilename()).replace(language, "zh_CN");
                var same = chinese.stream().filter(one -> name.equals(one.getFilename())).toList();
                assertThat(same).as(name).hasSize(1);
                assertThat(keysOf(file)).containsExactlyInAnyOrderElementsOf(keysOf(same.get(0)));
            }
        }
    }

    @Test
    void everyCodeOfARefusalHasASentenceWithoutOrWithAField() {
        for (RefusalCode code : RefusalCode.values()) {
            assertThat(keys).anyMatch(key -> key.equals(code.name()) || key.startsWith(code + "."));
        }
    }

    private static List<String> keys() throws IOException {
        var keys = new ArrayList<String>();
        for (var file : files("zh_CN")) {
            keys.addAll(keysOf(file));
        }
        return keys;
    }

    private static List<Resource> files(String language) throws IOException {
        var pattern = "classpath*:messages/*_" + language + ".properties";
        return List.of(new PathMatchingResourcePatternResolver().getResources(pattern));
    }

    private static List<String> keysOf(Resource file) throws IOException {
        return file.getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('=')).strip())
                .toList();
    }
}
