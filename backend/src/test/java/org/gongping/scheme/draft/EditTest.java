package org.gongping.scheme.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scheme.draft.Edit.Settings.Change;
import org.junit.jupiter.api.Test;

import java.util.Collections;

/** What a form may send at once. */
class EditTest {

    @Test
    void atMost500SettingsAreChangedAtOnce() {
        assertThat(changes(501).refusals())
                .containsExactly(Refusal.at("changes", RefusalCode.TOO_LONG, 500));
        assertThat(changes(500).refusals()).isEmpty();
    }

    private static Outcome<String> changes(int number) {
        var change = new Change("/decimals", "3");
        return new Edit.Settings(Collections.nCopies(number, change)).apply("decimals: 2\n");
    }
}
