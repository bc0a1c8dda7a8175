package org.gongping.scheme;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Kind;
import org.gongping.scoring.Ledger;

import java.math.BigDecimal;

/** Reads components, each of exactly one kind. */
final class ComponentReader {
    private static final BigDecimal MAX = BigDecimal.valueOf(100);
    private static final int MINIMUM_GROUP = 5;
    private static final int TRIM_FROM = 5;

    private ComponentReader() {}

    static Component read(String id, Spot spot) {
        Section component = spot.section();
        return component.close(
                new Component(
                        id,
                        component.title(id),
                        component.orNull("clause", Spot::text),
                        kind(component)));
    }

    private static Kind kind(Section component) {
        return switch (component.one("ballot", "ledger", "imported")) {
            case "ballot" -> component.need("ballot", ComponentReader::ballot);
            case "ledger" -> component.need("ledger", ComponentReader::ledger);
            case "imported" -> component.need("imported", ComponentReader::imported);
            case null, default -> new Imported(MAX, Imported.Missing.INCOMPLETE);
        };
    }

    private static Ballot ballot(Spot spot) {
        Section ballot = spot.section();
        return ballot.close(
                new Ballot(
                        ballot.get("max", Spot::number, MAX),
                        ballot.get("step", Spot::number, BigDecimal.ONE),
                        ballot.list("criteria", ComponentReader::criterion),
                        ballot.needList("groups", ComponentReader::group),
                        ballot.choice("emptyGroup", Ballot.EmptyGroup.INCOMPLETE),
                        ballot.orNull("trim", ComponentReader::trim),
                        ballot.orNull("quorum", ComponentReader::quorum),
                        ballot.get("minimumGroup", Spot::whole, MINIMUM_GROUP),
                        ballot.list("contents", Spot::local)));
    }

    private static Ballot.Criterion criterion(Spot spot) {
        Section criterion = spot.section();
        String id = criterion.text("id");
        return criterion.close(
                new Ballot.Criterion(id, criterion.title(id), criterion.number("max")));
    }

    private static Ballot.Group group(Spot spot) {
        Section group = spot.section();
        String id = group.text("id");
        return group.close(
                new Ballot.Group(
                        id,
                        group.title(id),
                        group.number("weight"),
                        group.orNull("voters", SchemeReader::selector)));
    }

    private static Ballot.Trim trim(Spot spot) {
        Section trim = spot.section();
        return trim.close(
                new Ballot.Trim(
                        trim.get("lowest", Spot::whole, 1),
                        trim.get("highest", Spot::whole, 1),
                        trim.get("from", Spot::whole, TRIM_FROM)));
    }

    private static Ballot.Quorum quorum(Spot spot) {
        Section quorum = spot.section();
        return quorum.close(new Ballot.Quorum(quorum.number("percent")));
    }

    private static Ledger ledger(Spot spot) {
        Section ledger = spot.section();
        return ledger.close(
                new Ledger(
                        ledger.orNull("bonusCap", Spot::number),
                        ledger.orNull("deductionCap", Spot::number),
                        ledger.needList("items", ComponentReader::item),
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
                        item.get("veto", Spot::flag, false)));
    }

    private static Imported imported(Spot spot) {
        Section imported = spot.section();
        return imported.close(
                new Imported(
                        imported.get("max", Spot::number, MAX),
                        imported.choice("missing", Imported.Missing.INCOMPLETE)));
    }
}
