package org.gongping.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.web.servlet.function.support.HandlerFunctionAdapter;

import java.time.Duration;

/** Calls that take long, above all computing a large office's standings. */
class LongCallTest extends ApiTest {

    @Autowired private HandlerFunctionAdapter contract;

    @Test
    void aCallThatTakesMinutesIsNotGivenUp() {
        var millis = ReflectionTestUtils.getField(contract, "asyncRequestTimeout");

        assertThat(millis).isEqualTo(Duration.ofMinutes(10).toMillis());
    }
}
