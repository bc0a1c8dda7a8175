package org.gongping.claim;

import org.gongping.cycle.Cycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.gongping.scoring.Ledger;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * An entry for reward or penalty points. It is its history: what it says and where it stands is
 * what the last entry says.
 *
 * @param cycle in which it counts
 * @param id a UUID that the client made
 * @param subject the staff number of the person whom it is about
 * @param unit the person's unit when it was entered; it stays with that unit's claims
 * @param component the id of the component that counts it
 * @param history everything that was done to it, oldest first
 */
public record Claim(
        Cycle cycle,
        String id,
        String subject,
        String unit,
        String component,
        List<ClaimEvent> history)
        implements Guarded {

    /** Most characters of a reason. */
    static final int REASON = 300;

    /** Copies the history. */
    public Claim {
        history = List.copyOf(history);
    }

    @Override
    public String organisation() {
        return cycle.organisation();
    }

    /** The person concerned, the office and the auditors. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.is(subject) || caller.holdsAny(Role.OFFICE, Role.AUDITOR);
    }

    /** Counts the entries of the history. */
    public int version() {
        return history.size();
    }

    /** Where it stands. */
    public ClaimState state() {
        return history.getLast().state();
    }

    /** What it says now. */
    public ClaimContent content() {
        return history.getLast().content();
    }

    /** Why it was returned, rejected, withdrawn or reversed last. */
    public @Nullable String reason() {
        return history.stream()
                .map(ClaimEvent::reason)
                .filter(Objects::nonNull)
                .reduce(null, (_, later) -> later);
    }

    /** When it came in. */
    public Instant submittedAt() {
        return history.getFirst().at();
    }

    /** Its rule. */
    public Ledger.Item rule() {
        var ledger = (Ledger) cycle.scheme().component(component).kind();
        return Objects.requireNonNull(ledger.item(content().item()));
    }

    /** Points times count, before any cap. */
    public BigDecimal value() {
        return rule().points().multiply(BigDecimal.valueOf(content().count()));
    }

    /** What this caller may do with it now. */
    public List<ClaimAction> permitted(Caller caller) {
        return ClaimPolicy.permitted(this, caller);
    }

    /** What somebody does to it next. */
    ClaimEvent next(
            Instant at,
            Caller caller,
            ClaimAction action,
            @Nullable String reason,
            ClaimContent content) {
        var previous = history.isEmpty() ? origin() : history.getLast().hash();
        return ClaimEvent.after(previous, at, caller.number(), action, reason, content);
    }

    /** The claim with one more entry. */
    Claim with(ClaimEvent event) {
        var longer = new ArrayList<>(history);
        longer.add(event);
        return new Claim(cycle, id, subject, unit, component, longer);
    }

    /** The claim counted by another component, since another rule was chosen. */
    Claim countedBy(String other) {
        return new Claim(cycle, id, subject, unit, other, history);
    }

    /** The claim as it was at an earlier version. */
    Claim asOf(int version) {
        return new Claim(cycle, id, subject, unit, component, history.subList(0, version));
    }

    /** Whether no entry was altered, dropped or moved since it was made. */
    public boolean isIntact() {
        var previous = origin();
        for (var event : history) {
            if (!event.hash().equals(event.hashAfter(previous))) {
                return false;
            }
            previous = event.hash();
        }
        return true;
    }

    /** What the first entry follows: whose claim it is, so that none can be moved to another. */
    private String origin() {
        var whose =
                Map.of(
                        "organisation", organisation(),
                        "cycle", cycle.key().cycle(),
                        "id", id,
                        "subject", subject,
                        "unit", unit);
        return Chain.link(Chain.START, CanonicalJson.object(whose));
    }
}
