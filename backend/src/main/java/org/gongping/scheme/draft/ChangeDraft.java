package org.gongping.scheme.draft;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Changes a draft, whatever faults it then has. Refused: {@code NOT_FOUND}, {@code STALE} if it was
 * changed since it was looked at, and whatever the change itself refuses. A change that leaves the
 * text as it is, such as a repeat after a lost answer, changes nothing.
 */
@Component
public class ChangeDraft {

    private final Drafts drafts;
    private final Clock clock;

    ChangeDraft(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Changes the draft that was looked at in this version. */
    public Outcome<SchemeDraft> run(Caller caller, String name, int version, Edit edit) {
        return drafts.find(caller.organisation(), name)
                .map(draft ->
                        edit.apply(draft.text()).then(text -> change(caller, draft, version, text)))
                .orElseGet(() -> Outcome.refused(Refusal.at("id", RefusalCode.NOT_FOUND)));
    }

    private Outcome<SchemeDraft> change(
            Caller caller, SchemeDraft draft, int version, String text) {
        if (text.equals(draft.text())) {
            return Outcome.done(draft);
        }
        var changed = draft.with(text, clock.instant(), caller.number());
        return draft.version() == version && drafts.replace(changed)
                ? Outcome.done(changed)
                : Outcome.refused(Refusal.at("version", RefusalCode.STALE));
    }
}
