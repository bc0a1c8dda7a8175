package org.gongping.scheme;

import org.apache.commons.numbers.fraction.BigFraction;
import org.gongping.scoring.Fact;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes facts as a bundle has them. Where an entry came from is no part of a bundle. */
final class FactTree {
    private final Map<String, Tree> keys = new LinkedHashMap<>();

    private FactTree(Fact fact) {
        put("component", fact.component());
        put("subject", fact.subject());
    }

    static Tree of(Fact fact) {
        FactTree tree = new FactTree(fact);
        switch (fact) {
            case Fact.BallotMark f -> tree.put("group", f.group()).put("mark", f.mark());
            case Fact.BallotMarks f -> tree.put("group", f.group()).put("marks", marks(f));
            case Fact.SheetMark f ->
                    tree.put("indicator", f.indicator())
                            .put("aspect", f.aspect())
                            .put("mark", f.mark());
            case Fact.RatingMark f ->
                    tree.put("rater", f.rater()).put("aspect", f.aspect()).put("mark", f.mark());
            case Fact.SurveyAnswer f ->
                    tree.put("wave", f.wave())
                            .put("stratum", f.stratum())
                            .put("answer", f.answer());
            case Fact.ExactValue f -> tree.put("value", text(f.value()));
            case Fact.LedgerEntry f -> tree.entry(f);
            case Fact.ImportedScore f -> tree.put("score", f.score()).put("grade", f.grade());
            case Fact.NestedTotal f -> tree.put("total", f.total()).put("of", f.of());
        }
        return new Tree.Keys(tree.keys, 1);
    }

    private void entry(Fact.LedgerEntry fact) {
        put("item", fact.item()).put("count", Long.toString(fact.count()));
        put("event", fact.event()).put("state", fact.state().name());
        if (!fact.liable().isEmpty()) {
            List<Tree> names = fact.liable().stream().map(FactTree::leaf).toList();
            put("liable", new Tree.Items(names, 1));
        }
    }

    private static Tree marks(Fact.BallotMarks fact) {
        Map<String, Tree> marks = new LinkedHashMap<>();
        fact.marks().forEach((id, mark) -> marks.put(id, leaf(mark.toPlainString())));
        return new Tree.Keys(marks, 1);
    }

    /** In lowest terms, as 274/3 or 91. */
    private static String text(BigFraction value) {
        return value.getDenominator().equals(BigInteger.ONE)
                ? value.getNumerator().toString()
                : value.getNumerator() + "/" + value.getDenominator();
    }

    static Tree leaf(String text) {
        return new Tree.Leaf(text, Tree.Form.TEXT, 1);
    }

    private FactTree put(String key, BigDecimal number) {
        return put(key, leaf(number.toPlainString()));
    }

    private FactTree put(String key, @Nullable String text) {
        return text == null ? this : put(key, leaf(text));
    }

    private FactTree put(String key, Tree tree) {
        keys.put(key, tree);
        return this;
    }
}
