package org.gongping.claim;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Participant;
import org.gongping.scoring.Ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A claim on its way in.
 *
 * @param cycle in which it is to count
 * @param subject whom it is about
 * @param content what it says
 * @param photosAlready photos that the claim had before, which may stay whoever uploaded them
 */
record Draft(Cycle cycle, Participant subject, ClaimContent content, Set<String> photosAlready) {

    /** A rule and the component that counts it. */
    record Rule(String component, Ledger.Item item) {}

    /** The rule that the claim names, if the scheme has it. */
    Optional<Rule> rule() {
        return cycle.scheme().componentsOf(Ledger.class).entrySet().stream()
                .flatMap(this::rule)
                .findFirst();
    }

    /** Whether the total of the person's pool counts a component. */
    boolean isCounted(String component) {
        return cycle.scheme().componentsOf(subject.pool().id()).stream()
                .anyMatch(counted -> counted.id().equals(component));
    }

    /** The claim before its first entry; its rule must be known. */
    Claim claim(String id) {
        var component = rule().orElseThrow().component();
        var staff = subject.staff();
        return new Claim(cycle, id, staff.number(), staff.unit(), component, List.of());
    }

    private Stream<Rule> rule(Map.Entry<String, Ledger> ledger) {
        return ledger.getValue().items().stream()
                .filter(item -> item.code().equals(content.item()))
                .map(item -> new Rule(ledger.getKey(), item));
    }
}
