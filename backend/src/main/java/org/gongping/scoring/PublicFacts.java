package org.gongping.scoring;

import org.apache.commons.numbers.fraction.BigFraction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Facts without anybody's confidential marks: in place of each subject's marks the exact value that
 * they give. Marks that give none, as where a group is missing, leave nothing behind.
 */
final class PublicFacts {
    private record Slot(String component, String subject) {}

    private PublicFacts() {}

    /** The same facts for everybody to see, which count up to the same standings. */
    static List<Fact> of(Scheme scheme, List<Fact> facts) {
        List<Fact> open = new ArrayList<>();
        Map<Slot, List<Fact>> marks = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (scheme.component(fact.component()).kind().name().isConfidential()) {
                Slot slot = new Slot(fact.component(), fact.subject());
                marks.computeIfAbsent(slot, _ -> new ArrayList<>()).add(fact);
            } else {
                open.add(fact);
            }
        }
        marks.forEach((slot, own) -> {
            BigFraction value = Tally.of(scheme.component(slot.component()), own).value();
            if (value != null) {
                open.add(new Fact.ExactValue(slot.component(), slot.subject(), value));
            }
        });
        return open;
    }
}
