package org.gongping.scheme;

import org.gongping.scoring.Ledger;

/** Reads ledgers. */
final class LedgerReader {
    private LedgerReader() {}

    static Ledger read(Spot spot) {
        Section ledger = spot.section();
        return ledger.close(
                new Ledger(
                        ledger.orNull("bonusCap", Spot::number),
                        ledger.orNull("deductionCap", Spot::number),
                        ledger.needList("items", LedgerReader::item),
                        ledger.choice("sameEvent", Ledger.SameEvent.HIGHEST)));
    }

    private static Ledger.Item item(Spot spot) {
        Section item = spot.section();
        String code = item.text("code");
        return item.close(
                new Ledger.Item(
                        code,
                        item.title(code),
                        item.orNull("clause", Spot::text),
                        item.number("points"),
                        item.choice("claimant", Ledger.Claimant.SELF),
                        item.choice("evidence", Ledger.Evidence.REQUIRED),
                        item.orNull("yearlyCap", Spot::number),
                        item.get("veto", Spot::flag, false),
                        item.list("approvals", s -> s.choice(Ledger.Approval.GROUP))));
    }
}
