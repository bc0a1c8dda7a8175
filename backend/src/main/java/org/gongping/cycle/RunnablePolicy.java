package org.gongping.cycle;

import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Kind;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which schemes a cycle can run: those whose every fact can be entered somewhere. A fact that
 * nobody can enter would leave all subjects incomplete, and the year could not be finished.
 */
public final class RunnablePolicy {

    private RunnablePolicy() {}

    /** What stands in the way of a scheme; nothing: a cycle can run it. */
    public static List<SchemeObstacle> obstacles(Scheme scheme) {
        Set<SchemeObstacle> found = EnumSet.noneOf(SchemeObstacle.class);
        if (scheme.appraises() == Scheme.Appraises.UNIT) {
            found.add(SchemeObstacle.UNITS);
        }
        // A component that no total refers to takes no facts, and so is in nobody's way
        scheme.pools().stream()
                .flatMap(pool -> scheme.componentsOf(pool.id()).stream())
                .map(Component::kind)
                .forEach(kind -> found.addAll(obstacles(kind)));
        return List.copyOf(found);
    }

    private static Set<SchemeObstacle> obstacles(Kind kind) {
        return switch (kind) {
            case Ballot _ -> Set.of();
            case Sheet _ -> Set.of(SchemeObstacle.SHEET);
            case Rating _ -> Set.of(SchemeObstacle.RATING);
            case Survey _ -> Set.of(SchemeObstacle.SURVEY);
            case Ledger ledger -> onlyIf(asksForApprovals(ledger), SchemeObstacle.APPROVALS);
            case Imported _ -> Set.of();
            case Nested _ -> Set.of(SchemeObstacle.NESTED);
        };
    }

    private static boolean asksForApprovals(Ledger ledger) {
        return ledger.items().stream().anyMatch(item -> !item.approvals().isEmpty());
    }

    private static Set<SchemeObstacle> onlyIf(boolean there, SchemeObstacle obstacle) {
        return there ? Set.of(obstacle) : Set.of();
    }
}
