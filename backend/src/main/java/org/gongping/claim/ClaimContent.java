package org.gongping.claim;

import org.gongping.kernel.PlainText;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * What a claim says. Points are not among it: they are the rule's.
 *
 * @param item code of the rule
 * @param occurredOn the day on which it happened
 * @param count how many times
 * @param event key of the event, if several entries may be about one
 * @param description what happened
 * @param evidence SHA-256 of photos, in order, each once
 */
public record ClaimContent(
        String item,
        LocalDate occurredOn,
        int count,
        @Nullable String event,
        String description,
        List<String> evidence) {

    /** Strips what surrounds texts, so that a blank event is none; drops repeated photos. */
    public ClaimContent {
        event = event == null || event.isBlank() ? null : event.strip();
        description = PlainText.of(description);
        evidence = evidence.stream().distinct().toList();
    }

    /** The same, with count and event as a verifier confirms them. */
    ClaimContent confirmed(int confirmedCount, @Nullable String confirmedEvent) {
        return new ClaimContent(
                item, occurredOn, confirmedCount, confirmedEvent, description, evidence);
    }
}
