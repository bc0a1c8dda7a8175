package org.gongping.scheme.draft.graphql;

import org.gongping.scheme.draft.Edit;
import org.gongping.scoring.Ledger;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.List;

/** What is sent about drafts. */
final class DraftInputs {

    private DraftInputs() {}

    /** From what to begin. */
    record Start(String basedOn, @Nullable String name) {}

    /** A whole new text. */
    record Save(String id, int version, String source) {}

    /** New values of settings. */
    record Settings(String id, int version, List<Edit.Settings.Change> changes) {}

    /** A new rule. */
    record NewItem(
            String id,
            int version,
            String component,
            String title,
            @Nullable String clause,
            BigDecimal points,
            Ledger.Claimant claimant) {

        Edit edit() {
            return new Edit.NewItem(component, title, clause, points, claimant);
        }
    }

    /** A rule to be taken out. */
    record WithoutItem(String id, int version, String at) {}

    /** A draft as it was looked at. */
    record Seen(String id, int version) {}
}
