package org.gongping.scoring;

import java.util.HashMap;
import java.util.Map;

/** Entries of a ledger: of a known item, a whole count, and where they veto of known people. */
final class LedgerFacts implements FactRule {
    private final Map<String, Ledger.Item> items = new HashMap<>();
    private final Liable liable;

    LedgerFacts(Ledger ledger, Liable liable) {
        ledger.items().forEach(item -> items.putIfAbsent(item.code(), item));
        this.liable = liable;
    }

    @Override
    public boolean fits(Fact fact, Once once, Faults at) {
        if (!(fact instanceof Fact.LedgerEntry entry)) {
            return false;
        }
        Ledger.Item item = items.get(entry.item());
        if (item == null) {
            at.at("item").add("'" + entry.item() + "' is not an item of this ledger");
        }
        at.at("count").unless(entry.count() >= 1, "must be a whole number from 1");
        if (item != null && item.veto() && entry.state() == Fact.State.VERIFIED) {
            liable.check(entry.liable(), at.at("liable"));
        }
        return true;
    }
}
