package org.gongping.scheme.graphql;

import org.gongping.scheme.Grades;
import org.gongping.scheme.Languages;
import org.gongping.scheme.graphql.BallotComponent.VoterGroup;
import org.gongping.scheme.graphql.ImportedComponent.Grade;
import org.gongping.scheme.graphql.LedgerComponent.LedgerItem;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Pool;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;

import java.util.List;
import java.util.Locale;

/** Puts a scheme into one language. */
final class SchemeTexts {

    private final Scheme scheme;
    private final Locale locale;

    SchemeTexts(Scheme scheme, Locale locale) {
        this.scheme = scheme;
        this.locale = locale;
    }

    String in(LocalText text) {
        return Languages.in(locale, text);
    }

    List<PoolView> pools(List<Pool> pools) {
        return pools.stream()
                .map(pool -> new PoolView(pool.id(), in(pool.title()), pool.ranked()))
                .toList();
    }

    List<ComponentView> components() {
        return scheme.components().values().stream().map(this::component).toList();
    }

    private ComponentView component(Component component) {
        String id = component.id();
        String title = in(component.title());
        String clause = component.clause();
        return switch (component.kind()) {
            case Ballot ballot -> ballot(component, ballot);
            case Sheet sheet -> new SheetComponent(id, title, clause, sheet.max());
            case Rating rating -> new RatingComponent(id, title, clause, rating.max());
            case Survey survey -> new SurveyComponent(id, title, clause, survey.max());
            case Ledger ledger -> ledger(component, ledger);
            case Imported imported ->
                    new ImportedComponent(id, title, clause, imported.max(), grades());
            case Nested nested -> new NestedComponent(id, title, clause, nested.max());
        };
    }

    private BallotComponent ballot(Component component, Ballot ballot) {
        return new BallotComponent(
                component.id(),
                in(component.title()),
                component.clause(),
                ballot.max(),
                ballot.step(),
                ballot.contents().stream().map(this::in).toList(),
                ballot.groups().stream()
                        .map(group -> new VoterGroup(group.id(), in(group.title()), group.weight()))
                        .toList(),
                pools(scheme.poolsWith(component)),
                ballot.minimumGroup());
    }

    private LedgerComponent ledger(Component component, Ledger ledger) {
        return new LedgerComponent(
                component.id(),
                in(component.title()),
                component.clause(),
                ledger.bonusCap(),
                ledger.deductionCap(),
                ledger.items().stream().map(this::item).toList());
    }

    private LedgerItem item(Ledger.Item item) {
        return new LedgerItem(
                item.code(),
                in(item.title()),
                item.clause(),
                item.points(),
                item.claimant(),
                item.evidence() == Ledger.Evidence.REQUIRED,
                item.yearlyCap(),
                item.veto());
    }

    private List<Grade> grades() {
        return Grades.of(scheme).stream()
                .map(code -> new Grade(code, in(scheme.nameOf(code))))
                .toList();
    }
}
