package org.gongping.ranking;

import org.gongping.kernel.CycleKey;
import org.gongping.scoring.Fact;
import org.gongping.scoring.FactSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The same mark from one principal, one deputy and six of the staff. */
public final class Marks implements FactSource {

    private final List<Fact> all = new ArrayList<>();

    public void of(String number, int mark) {
        all.removeIf(fact -> fact.subject().equals(number));
        all.add(mark(number, "principal", mark));
        all.add(mark(number, "deputies", mark));
        all.addAll(Collections.nCopies(6, mark(number, "staff", mark)));
    }

    public void forget() {
        all.clear();
    }

    public void add(Fact fact) {
        all.add(fact);
    }

    private static Fact mark(String number, String group, int mark) {
        return new Fact.BallotMark("review", number, group, new BigDecimal(mark));
    }

    @Override
    public List<Fact> facts(CycleKey cycle) {
        return all;
    }

    @Override
    public List<Fact> factsOf(CycleKey cycle, String subject) {
        return all.stream().filter(fact -> fact.subject().equals(subject)).toList();
    }
}
