package org.gongping.scheme.draft;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/**
 * Throws a draft away. Refused: {@code STALE} if it was changed since it was looked at. One that
 * has gone is no fault: the command was sent before.
 */
@Component
public class DiscardDraft {

    private final Drafts drafts;

    DiscardDraft(Drafts drafts) {
        this.drafts = drafts;
    }

    /** Throws away the draft that was looked at in this version. */
    public Outcome<Boolean> run(Caller caller, String name, int version) {
        var found = drafts.find(caller.organisation(), name);
        if (found.isEmpty()) {
            return Outcome.done(false);
        }
        return found.get().version() == version && drafts.remove(found.get())
                ? Outcome.done(true)
                : Outcome.refused(Refusal.at("version", RefusalCode.STALE));
    }
}
