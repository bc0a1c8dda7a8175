package org.gongping.claim;

import org.gongping.evidence.Evidence;
import org.gongping.evidence.Photos;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Texts;
import org.gongping.scoring.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a claim may say, by its cycle's scheme; every fault is told at once. */
@Component
class ContentRules {

    private static final int COUNT = 99;
    private static final int EVENT = 60;
    private static final int DESCRIPTION = 500;
    private static final int PHOTOS = 9;

    private final Photos photos;
    private final Clock clock;

    ContentRules(Photos photos, Clock clock) {
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * Checks what a claim says.
     *
     * @param draft the claim as far as it is known, with the person and the cycle
     * @param caller who says so; new photos must be this person's own uploads
     * @param office whether the office enters it: then the rule must be the office's to enter,
     *     otherwise the person's own to claim
     */
    List<Refusal> faults(Draft draft, Caller caller, boolean office) {
        var content = draft.content();
        var faults = new ArrayList<Refusal>();
        ruleFault(draft, office).ifPresent(faults::add);
        dayFault(draft).ifPresent(faults::add);
        faults.addAll(confirmable("content.", content.count(), content.event()));
        Texts.check("content.description", content.description(), DESCRIPTION)
                .ifPresent(faults::add);
        faults.addAll(photoFaults(draft, caller));
        return faults;
    }

    /** Faults of what a verifier confirms. */
    static List<Refusal> confirmable(String path, int count, @Nullable String event) {
        var faults = new ArrayList<Refusal>();
        if (count < 1 || count > COUNT) {
            faults.add(Refusal.at(path + "count", RefusalCode.OUT_OF_RANGE, 1, COUNT));
        }
        if (event != null && event.codePointCount(0, event.length()) > EVENT) {
            faults.add(Refusal.at(path + "event", RefusalCode.TOO_LONG, EVENT));
        }
        if (event != null && !Texts.isWhole(event)) {
            faults.add(Refusal.at(path + "event", RefusalCode.MALFORMED));
        }
        return faults;
    }

    private static Optional<Refusal> ruleFault(Draft draft, boolean office) {
        var found = draft.rule();
        if (found.isEmpty()) {
            return Optional.of(Refusal.at("content.item", RefusalCode.UNKNOWN_RULE));
        }
        var wanted = office ? Ledger.Claimant.OFFICE : Ledger.Claimant.SELF;
        return found.get().item().claimant() != wanted || !draft.isCounted(found.get().component())
                ? Optional.of(Refusal.at("content.item", RefusalCode.RULE_NOT_CLAIMABLE))
                : Optional.empty();
    }

    private Optional<Refusal> dayFault(Draft draft) {
        var day = draft.content().occurredOn();
        var period = draft.cycle().period();
        if (!period.contains(day)) {
            return Optional.of(
                    Refusal.at(
                            "content.occurredOn",
                            RefusalCode.OUTSIDE_CYCLE,
                            period.from().toString(),
                            period.to().toString()));
        }
        var today = LocalDate.now(clock);
        return day.isAfter(today)
                ? Optional.of(Refusal.at("content.occurredOn", RefusalCode.OUT_OF_RANGE))
                : Optional.empty();
    }

    private List<Refusal> photoFaults(Draft draft, Caller caller) {
        var sent = draft.content().evidence();
        var required =
                draft.rule()
                        .filter(rule -> rule.item().evidence() == Ledger.Evidence.REQUIRED)
                        .isPresent();
        if (sent.isEmpty() && required) {
            return List.of(Refusal.at("content.evidence", RefusalCode.EVIDENCE_REQUIRED));
        }
        if (sent.size() > PHOTOS) {
            return List.of(Refusal.at("content.evidence", RefusalCode.TOO_MANY_PHOTOS, PHOTOS));
        }
        return missing(sent, draft.photosAlready(), caller);
    }

    private List<Refusal> missing(List<String> sent, Collection<String> already, Caller caller) {
        var stored = photos.find(caller.organisation(), sent);
        return IntStream.range(0, sent.size())
                .filter(n -> !already.contains(sent.get(n)))
                .filter(n -> !isUploaded(stored.get(sent.get(n)), caller))
                .mapToObj(n ->
                        Refusal.at("content.evidence." + n, RefusalCode.EVIDENCE_MISSING, n + 1))
                .toList();
    }

    private static boolean isUploaded(@Nullable Evidence photo, Caller caller) {
        return photo != null && photo.isUploadedBy(caller.number());
    }
}
