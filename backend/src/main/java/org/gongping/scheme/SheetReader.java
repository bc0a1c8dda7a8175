package org.gongping.scheme;

import org.gongping.scoring.Indicator;
import org.gongping.scoring.Missing;
import org.gongping.scoring.Sheet;

import java.util.List;

/** Reads indicator sheets. */
final class SheetReader {
    private SheetReader() {}

    static Sheet read(Spot spot) {
        Section sheet = spot.section();
        return sheet.close(
                new Sheet(
                        sheet.needList("indicators", SheetReader::indicator),
                        sheet.choice("missing", Missing.INCOMPLETE)));
    }

    private static Indicator indicator(Spot spot) {
        Section indicator = spot.section();
        String id = indicator.text("id");
        return indicator.close(
                new Indicator(
                        id,
                        indicator.title(id),
                        indicator.orNull("clause", Spot::text),
                        indicator.number("points"),
                        indicator.get("indicators", s -> below(spot, s), List.of()),
                        indicator.list("aspects", SheetReader::aspect),
                        indicator.orNull("measure", Spot::local),
                        indicator.orNull("owner", Spot::local),
                        indicator.orNull("due", Spot::text)));
    }

    /** What is below a branch; where its points cannot be read the branch need not add up. */
    private static List<Indicator> below(Spot branch, Spot list) {
        List<Spot> children = list.items();
        if (children.isEmpty()) {
            list.hole("must name at least one indicator", "");
        }
        List<Indicator> indicators = children.stream().map(SheetReader::indicator).toList();
        boolean readable =
                children.stream()
                        .map(child -> Pointer.below(child.pointer(), "points"))
                        .noneMatch(branch.findings()::touchesHole);
        if (!readable) {
            branch.findings().blank(Pointer.below(branch.pointer(), "points"));
        }
        return indicators;
    }

    private static Indicator.Aspect aspect(Spot spot) {
        Section aspect = spot.section();
        String id = aspect.text("id");
        return aspect.close(new Indicator.Aspect(id, aspect.title(id), aspect.number("weight")));
    }
}
