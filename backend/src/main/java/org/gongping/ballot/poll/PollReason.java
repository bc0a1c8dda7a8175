package org.gongping.ballot.poll;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.PlainText;
import org.gongping.kernel.Texts;
import org.jspecify.annotations.Nullable;

/** Why the office did to a poll what it has to answer for; it stays in the history. */
public final class PollReason {

    private static final int LONGEST = 500;

    private PollReason() {}

    /** The reason as it is kept, or why it cannot be taken. */
    public static Outcome<String> of(@Nullable String reason) {
        var why = reason == null ? "" : PlainText.of(reason);
        return Texts.check("reason", why, LONGEST)
                .<Outcome<String>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(why));
    }
}
