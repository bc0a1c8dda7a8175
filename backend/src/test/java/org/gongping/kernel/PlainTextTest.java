package org.gongping.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void whatCannotBeSeenIsNotTaken() {
        assertThat(PlainText.of("\u200b")).isEmpty();
        assertThat(PlainText.of(" \u3000\u200d\n")).isEmpty();
        assertThat(PlainText.of("\u0000名单\u202e有误\u2066")).isEqualTo("名单有误");
    }

    @Test
    void linesSpacesInsideAndJoinedSignsStay() {
        assertThat(PlainText.of("  一\n二\t三 四  ")).isEqualTo("一\n二\t三 四");
        assertThat(PlainText.of("👩\u200d⚖")).isEqualTo("👩\u200d⚖");
    }
}
