package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scheme.FaultPhrase.Spoken;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

/** Whatever is wrong with a scheme can be told in Chinese. */
class FaultPhraseTest {

    @Test
    void everyPhraseHasASentence() throws IOException {
        var sentences = new Properties();
        try (var file = Schemes.class.getResourceAsStream("/messages/scheme_zh_CN.properties")) {
            sentences.load(new java.io.InputStreamReader(file, StandardCharsets.UTF_8));
        }
        for (var phrase : FaultPhrase.values()) {
            assertThat(sentences.getProperty("scheme.fault." + phrase))
                    .as(phrase.name())
                    .isNotBlank();
        }
    }

    @Test
    void aPhraseGivesTheWordsThatItsSentenceSpeaksOf() {
        assertThat(
                        FaultPhrase.of(
                                "branch '2' states 10 points, but what is below it adds up to 9.5"))
                .contains(new Spoken(FaultPhrase.BRANCH, List.of("2", "10", "9.5")));
        assertThat(FaultPhrase.of("stands here a second time"))
                .contains(new Spoken(FaultPhrase.SECOND_TIME, List.of()));
        assertThat(FaultPhrase.of("must be a whole number from 1"))
                .contains(new Spoken(FaultPhrase.WHOLE_FROM_ONE, List.of()));
        assertThat(FaultPhrase.of("must be water-bureau"))
                .contains(new Spoken(FaultPhrase.FIXED, List.of("water-bureau")));
        assertThat(FaultPhrase.of("'s9' is not a subject")).isEmpty();
    }

    /** Each line of the small scheme left out or spoilt in turn. */
    @Test
    void noFaultOfASchemeIsWithoutAPhrase() {
        var lines = SchemeFileTest.SMALL.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            for (var spoilt :
                    List.of(
                            "",
                            line.replaceAll(": .*", ": [x]"),
                            line.replaceAll("\\d", "-7"),
                            line + " {",
                            line.replaceAll("[a-z]+:", "what:"))) {
                var file =
                        String.join("\n", lines.subList(0, i))
                                + "\n"
                                + spoilt
                                + "\n"
                                + String.join("\n", lines.subList(i + 1, lines.size()));
                if (SchemeFile.read(file) instanceof Checked.Faulty<Scheme>(var faults)) {
                    assertThat(faults)
                            .allSatisfy(fault ->
                                    assertThat(FaultPhrase.of(fault.message()))
                                            .as(fault.message())
                                            .isPresent());
                }
            }
        }
    }
}
