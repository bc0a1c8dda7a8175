package org.gongping.scheme.graphql;

import org.gongping.scheme.Grades;
import org.gongping.scheme.graphql.BallotComponent.BallotCriterion;
import org.gongping.scheme.graphql.BallotComponent.VoterGroup;
import org.gongping.scheme.graphql.ImportedComponent.Grade;
import org.gongping.scheme.graphql.LedgerComponent.LedgerItem;
import org.gongping.scheme.graphql.RatingComponent.RatingAspect;
import org.gongping.scheme.graphql.SurveyComponent.SurveyStratum;
import org.gongping.scheme.graphql.SurveyComponent.SurveyWave;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Component;
import org.gongping.scoring.Imported;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.Nested;
import org.gongping.scoring.Rating;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Sheet;
import org.gongping.scoring.Survey;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Puts one component into one language. */
final class ComponentTexts {

    private final Scheme scheme;
    private final SchemeTexts texts;
    private final Component component;
    private final String key;
    private final String title;
    private final @Nullable String clause;

    ComponentTexts(Scheme scheme, SchemeTexts texts, Component component) {
        this.scheme = scheme;
        this.texts = texts;
        this.component = component;
        this.key = component.id();
        this.title = texts.in(component.title());
        this.clause = component.clause();
    }

    ComponentView view() {
        return switch (component.kind()) {
            case Ballot ballot -> ballot(ballot);
            case Sheet sheet ->
                    new SheetComponent(
                            key, title, clause, sheet.max(), new IndicatorRows(texts).of(sheet));
            case Rating rating -> rating(rating);
            case Survey survey -> survey(survey);
            case Ledger ledger -> ledger(ledger);
            case Imported imported ->
                    new ImportedComponent(key, title, clause, imported.max(), grades());
            case Nested nested ->
                    new NestedComponent(key, title, clause, nested.max(), nested.scheme());
        };
    }

    private BallotComponent ballot(Ballot ballot) {
        var quorum = ballot.quorum();
        return new BallotComponent(
                key,
                title,
                clause,
                ballot.max(),
                ballot.step(),
                ballot.contents().stream().map(texts::in).toList(),
                ballot.criteria().stream()
                        .map(c -> new BallotCriterion(c.id(), texts.in(c.title()), c.max()))
                        .toList(),
                ballot.groups().stream()
                        .map(g -> new VoterGroup(g.id(), texts.in(g.title()), g.weight()))
                        .toList(),
                texts.pools(scheme.poolsWith(component)),
                ballot.minimumGroup(),
                quorum == null ? null : quorum.percent());
    }

    private RatingComponent rating(Rating rating) {
        List<RatingAspect> aspects =
                rating.aspects().stream()
                        .map(a -> new RatingAspect(a.id(), texts.in(a.title()), a.points()))
                        .toList();
        return new RatingComponent(key, title, clause, rating.max(), aspects);
    }

    private SurveyComponent survey(Survey survey) {
        return new SurveyComponent(
                key,
                title,
                clause,
                survey.max(),
                survey.scale().low(),
                survey.scale().high(),
                survey.waves().stream()
                        .map(w -> new SurveyWave(w.id(), texts.in(w.title()), w.weight()))
                        .toList(),
                survey.strata().stream()
                        .map(s -> new SurveyStratum(s.id(), texts.in(s.title()), s.share()))
                        .toList());
    }

    private LedgerComponent ledger(Ledger ledger) {
        return new LedgerComponent(
                key,
                title,
                clause,
                ledger.bonusCap(),
                ledger.deductionCap(),
                ledger.items().stream().map(this::item).toList());
    }

    private LedgerItem item(Ledger.Item item) {
        return new LedgerItem(
                item.code(),
                texts.in(item.title()),
                item.clause(),
                item.points(),
                item.claimant(),
                item.evidence() == Ledger.Evidence.REQUIRED,
                item.yearlyCap(),
                item.veto(),
                item.approvals());
    }

    private List<Grade> grades() {
        return Grades.of(scheme).stream()
                .map(code -> new Grade(code, texts.in(scheme.nameOf(code))))
                .toList();
    }
}
