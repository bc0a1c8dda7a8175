package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;

import java.util.Locale;

/** What a scheme lacks is told to the office in sentences. */
class GuidelineApiTest extends ApiTest {

    @Autowired private MessageSource sentences;

    @Test
    void theOfficeReadsWhatASchemeLacks() {
        var found =
                as(freshOrganisation(), "1002", Role.OFFICE)
                        .document("{ schemes { name guidelines { code clause at message } } }")
                        .execute();

        var first = "schemes[?(@.name == 'township')].guidelines[0]";
        found.path(first + ".message").entityList(String.class).containsExactly("没有写明考核双方认可这一版方案。");
        var second = "schemes[?(@.name == 'township')].guidelines[1]";
        found.path(second + ".code").entityList(String.class).containsExactly("NO_OWNER");
        found.path(second + ".clause").entityList(Integer.class).containsExactly(2);
        found.path(second + ".at")
                .entityList(String.class)
                .containsExactly("/components/quantified/sheet/indicators/0");
        found.path(second + ".message")
                .entityList(String.class)
                .containsExactly("“经济发展水平”没有写明由谁负责，看不出是否在其职责范围内、能否做到。");
    }

    @Test
    void everyStandardHasItsSentence() {
        for (Guideline guideline : Guideline.values()) {
            var key = "guideline." + guideline;
            assertThat(sentences.getMessage(key, new Object[] {"x"}, Locale.SIMPLIFIED_CHINESE))
                    .endsWith("。");
        }
    }
}
