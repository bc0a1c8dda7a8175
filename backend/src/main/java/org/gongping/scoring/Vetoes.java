package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom verified entries of veto items reach (一票否决). Where staff are appraised, the subject and all
 * who are liable are vetoed; where units are, the unit alone, and the awards of those liable are
 * withheld.
 */
final class Vetoes {
    private final Set<String> vetoed = new HashSet<>();
    private final Map<String, SortedSet<String>> liable = new HashMap<>();
    private final boolean units;

    Vetoes(Scheme scheme, List<Fact> facts) {
        units = scheme.appraises() == Scheme.Appraises.UNIT;
        Map<String, Ledger> ledgers = scheme.componentsOf(Ledger.class);
        facts.parallelStream()
                .filter(Fact.LedgerEntry.class::isInstance)
                .map(Fact.LedgerEntry.class::cast)
                .filter(entry -> vetoes(entry, ledgers))
                .toList()
                .forEach(this::add);
    }

    private static boolean vetoes(Fact.LedgerEntry entry, Map<String, Ledger> ledgers) {
        Ledger ledger = ledgers.get(entry.component());
        Ledger.Item item = ledger == null ? null : ledger.item(entry.item());
        return item != null && item.veto() && entry.state() == Fact.State.VERIFIED;
    }

    private void add(Fact.LedgerEntry entry) {
        vetoed.add(entry.subject());
        if (units) {
            liable.computeIfAbsent(entry.subject(), _ -> new TreeSet<>()).addAll(entry.liable());
        } else {
            vetoed.addAll(entry.liable());
        }
    }

    boolean vetoed(String subject) {
        return vetoed.contains(subject);
    }

    /** Whether a veto takes the subject's own award away. */
    boolean takesAward(String subject) {
        return !units && vetoed(subject);
    }

    /** Whose awards are withheld, sorted, or null where no unit is vetoed. */
    @Nullable List<String> withheld(String subject) {
        SortedSet<String> names = liable.get(subject);
        return names == null ? null : List.copyOf(names);
    }
}
