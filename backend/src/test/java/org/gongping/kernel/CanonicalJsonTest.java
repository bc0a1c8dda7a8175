package org.gongping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;

/** The same content is always the same characters, as RFC 8785 has them. */
class CanonicalJsonTest {

    @Test
    void fieldsStandInOrderOfTheirUtf16Units() {
        var fields =
                Map.of("b", "2", "a", "1", "€", "3", "A", "0", "\ud83d\ude00", "4", "\ufb33", "5");

        assertThat(CanonicalJson.object(fields))
                .isEqualTo(
                        "{\"A\":\"0\",\"a\":\"1\",\"b\":\"2\",\"€\":\"3\","
                                + "\"\ud83d\ude00\":\"4\",\"\ufb33\":\"5\"}");
    }

    @Test
    void onlyWhatMustBeIsEscaped() {
        var text = "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028市<";

        assertThat(CanonicalJson.object(Map.of("t", text)))
                .isEqualTo("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f\u2028市<\"}");
    }

    @Test
    void whatIsNullIsLeftOut() {
        var fields = new HashMap<String, @Nullable String>();
        fields.put("a", null);
        assertThat(CanonicalJson.object(fields)).isEqualTo("{}");
        fields.put("b", "");
        assertThat(CanonicalJson.object(fields)).isEqualTo("{\"b\":\"\"}");
    }
}
