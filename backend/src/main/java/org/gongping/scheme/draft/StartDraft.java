package org.gongping.scheme.draft;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.scheme.SchemeSource;
import org.gongping.scheme.SchemeText;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.regex.Pattern;

/**
 * Begins a draft from a scheme: its next version, or a scheme of another name derived from it (as
 * cities and counties derive theirs from the province's). Refused: {@code NOT_FOUND} for an unknown
 * scheme, {@code MALFORMED} or {@code ID_REUSED} for the new name, {@code WRONG_STATE} while there
 * is a draft that was begun from something else. A repeat answers with the draft begun.
 */
@Component
public class StartDraft {

    private static final Pattern NAME = Pattern.compile("(?=.{2,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private final Schemes schemes;
    private final Drafts drafts;
    private final Publications publications;
    private final Clock clock;

    StartDraft(Schemes schemes, Drafts drafts, Publications publications, Clock clock) {
        this.schemes = schemes;
        this.drafts = drafts;
        this.publications = publications;
        this.clock = clock;
    }

    /**
     * Begins it.
     *
     * @param basedOn scheme and version, such as {@code womens-federation@1}
     * @param name the name of a new scheme, or null for the next version of the same
     */
    public Outcome<SchemeDraft> run(Caller caller, String basedOn, @Nullable String name) {
        return schemes.find(caller.organisation(), basedOn)
                .map(base -> begin(caller, base, name))
                .orElseGet(() -> Outcome.refused(Refusal.at("basedOn", RefusalCode.NOT_FOUND)));
    }

    private Outcome<SchemeDraft> begin(Caller caller, SchemeSource base, @Nullable String name) {
        if (name != null && !NAME.matcher(name).matches()) {
            return Outcome.refused(Refusal.at("name", RefusalCode.MALFORMED));
        }
        var id = name == null ? base.scheme().id() : name;
        var newest = newest(caller.organisation(), id);
        if (name != null && newest > 0) {
            return Outcome.refused(Refusal.at("name", RefusalCode.ID_REUSED));
        }
        var draft = draft(caller, base, id, newest + 1);
        return drafts.add(draft) ? Outcome.done(draft) : there(draft);
    }

    private Outcome<SchemeDraft> there(SchemeDraft wanted) {
        return drafts.find(wanted.organisation(), wanted.name())
                .filter(one -> one.basedOn().equals(wanted.basedOn()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("basedOn", RefusalCode.WRONG_STATE)));
    }

    private int newest(String organisation, String id) {
        return schemes.of(organisation).stream()
                .filter(scheme -> scheme.id().equals(id))
                .mapToInt(Scheme::version)
                .max()
                .orElse(0);
    }

    private SchemeDraft draft(Caller caller, SchemeSource base, String id, int number) {
        var named = SchemeText.of(base.text()).with("/id", id).orElseThrow();
        var text = SchemeText.of(named).with("/version", String.valueOf(number)).orElseThrow();
        return new SchemeDraft(
                caller.organisation(),
                id,
                number,
                base.scheme().name(),
                text,
                firstVersion(caller.organisation(), id),
                clock.instant(),
                caller.number());
    }

    /** Above those that were published, so that a repeat of publishing means that draft alone. */
    private int firstVersion(String organisation, String id) {
        return 1
                + publications.of(organisation).stream()
                        .filter(one -> one.name().equals(id))
                        .mapToInt(Published::draftVersion)
                        .max()
                        .orElse(0);
    }
}
