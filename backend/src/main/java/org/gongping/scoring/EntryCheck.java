package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Whether a ledger entry names a known item, a count from 1 and, for a veto, known people. */
final class EntryCheck {
    private final @Nullable Set<String> liable;

    EntryCheck(Scheme scheme, @Nullable Set<String> liable) {
        this.liable = scheme.appraises() == Scheme.Appraises.STAFF ? liable : null;
    }

    void check(Ledger ledger, Fact.LedgerEntry entry, Faults at) {
        Ledger.Item item = ledger.item(entry.item());
        at.at("item").unless(item != null, "'" + entry.item() + "' is not an item of this ledger");
        at.at("count").unless(entry.count() >= 1, "must be a whole number from 1");
        if (item == null || !item.veto() || liable == null) {
            return;
        }
        for (int i = 0; i < entry.liable().size(); i++) {
            String name = entry.liable().get(i);
            at.at("liable").at(i).unless(liable.contains(name), "'" + name + "' is not a subject");
        }
    }
}
