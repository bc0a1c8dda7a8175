package org.gongping.scheme.draft;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scheme.SchemeSource;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Scheme;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;

/**
 * Publishes a draft as a version that never changes again, and does away with the draft. Refused:
 * {@code NOT_FOUND}, {@code STALE} if it was changed since it was looked at, {@code FAULTY_SCHEME}
 * with the number of its faults and the place of the first. A repeat answers with what was
 * published.
 */
@Component
public class PublishDraft {

    private final Drafts drafts;
    private final Publications publications;
    private final Clock clock;

    PublishDraft(Drafts drafts, Publications publications, Clock clock) {
        this.drafts = drafts;
        this.publications = publications;
        this.clock = clock;
    }

    /** Publishes the draft that was looked at in this version. */
    public Outcome<Scheme> run(Caller caller, String name, int version) {
        return drafts.find(caller.organisation(), name)
                .map(draft -> publish(caller, draft, version))
                .orElseGet(() -> published(caller, name, version));
    }

    private Outcome<Scheme> publish(Caller caller, SchemeDraft draft, int version) {
        if (draft.version() != version) {
            return Outcome.refused(Refusal.at("version", RefusalCode.STALE));
        }
        return switch (draft.checked()) {
            case Checked.Faulty<Scheme>(var faults) -> Outcome.refused(refusal(faults));
            case Checked.Sound<Scheme>(var scheme) -> publish(caller, draft, scheme);
        };
    }

    private Outcome<Scheme> publish(Caller caller, SchemeDraft draft, Scheme scheme) {
        var wanted = Published.of(draft, clock.instant(), caller.number());
        if (!publications.add(wanted) && !isThere(wanted)) {
            return Outcome.refused(Refusal.at("version", RefusalCode.STALE));
        }
        drafts.remove(draft);
        return Outcome.done(scheme);
    }

    /** Whether an earlier attempt got as far as this and no further. */
    private boolean isThere(Published wanted) {
        return publications
                .find(wanted.organisation(), wanted.name(), wanted.number())
                .filter(there -> there.text().equals(wanted.text()))
                .isPresent();
    }

    private Outcome<Scheme> published(Caller caller, String name, int version) {
        return publications.of(caller.organisation()).stream()
                .filter(one -> one.name().equals(name) && one.draftVersion() == version)
                .reduce((_, newer) -> newer)
                .map(one -> Outcome.done(SchemeSource.of(one.text()).scheme()))
                .orElseGet(() -> Outcome.refused(Refusal.at("id", RefusalCode.NOT_FOUND)));
    }

    private static Refusal refusal(List<Fault> faults) {
        var first = faults.getFirst();
        return Refusal.at("id", RefusalCode.FAULTY_SCHEME, faults.size(), first.at());
    }
}
