package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.numbers.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Small schemes and facts for the tests of single rules. */
final class Given {
    private Given() {}

    static BigDecimal dec(String number) {
        return new BigDecimal(number);
    }

    static LocalText name(String name) {
        return LocalText.same(name);
    }

    /** A group of voters. */
    static Ballot.Group group(String id, String weight) {
        return new Ballot.Group(id, name(id), dec(weight), null);
    }

    /** A ballot of 100 without criteria. */
    static Ballot ballot(
            Ballot.EmptyGroup empty, Ballot.@Nullable Trim trim, Ballot.Group... groups) {
        return new Ballot(
                dec("100"), dec("1"), List.of(), List.of(groups), empty, trim, null, 5, List.of());
    }

    static Ledger ledger(
            @Nullable String bonusCap, @Nullable String deductionCap, Ledger.Item... items) {
        return new Ledger(
                bonusCap == null ? null : dec(bonusCap),
                deductionCap == null ? null : dec(deductionCap),
                List.of(items),
                Ledger.SameEvent.HIGHEST);
    }

    static Ledger.Item item(String code, String points) {
        return item(code, points, null, false);
    }

    static Ledger.Item item(String code, String points, @Nullable String yearlyCap, boolean veto) {
        return new Ledger.Item(
                code,
                name(code),
                "clause of " + code,
                dec(points),
                Ledger.Claimant.SELF,
                Ledger.Evidence.REQUIRED,
                yearlyCap == null ? null : dec(yearlyCap),
                veto,
                List.of());
    }

    static Imported imported() {
        return new Imported(dec("1000"), Missing.INCOMPLETE);
    }

    static Expression value(String component) {
        return new Expression.Of(component);
    }

    static Expression sum(String... components) {
        return new Expression.Sum(Arrays.stream(components).map(Given::value).toList());
    }

    static Fact mark(String subject, String group, String mark) {
        return new Fact.BallotMark("review", subject, group, dec(mark));
    }

    static List<Fact> marks(String subject, String group, int... marks) {
        return IntStream.of(marks).mapToObj(m -> mark(subject, group, "" + m)).toList();
    }

    static Fact.LedgerEntry entry(String subject, String item, long count, @Nullable String event) {
        return new Fact.LedgerEntry(
                "points", subject, item, count, event, Fact.State.VERIFIED, List.of(), null);
    }

    static Fact.LedgerEntry liable(String subject, String item, String... liable) {
        return new Fact.LedgerEntry(
                "points", subject, item, 1, null, Fact.State.VERIFIED, List.of(liable), null);
    }

    static Fact score(String subject, String score) {
        return new Fact.ImportedScore("score", subject, dec(score), null, null);
    }

    static Fact exact(String subject, int numerator, int denominator) {
        return new Fact.ExactValue("review", subject, BigFraction.of(numerator, denominator));
    }

    @SafeVarargs
    static List<Fact> all(List<? extends Fact>... facts) {
        List<Fact> together = new ArrayList<>();
        for (List<? extends Fact> some : facts) {
            together.addAll(some);
        }
        return together;
    }

    static Pool pool(String id, boolean ranked) {
        return new Pool(id, name(id), Selector.EVERYBODY, ranked);
    }

    static Distribution distribution(
            Distribution.Over over,
            Distribution.Rounding rounding,
            Distribution.Ties ties,
            String... shares) {
        return new Distribution(
                over,
                Arrays.stream(shares)
                        .map(s -> s.split(" "))
                        .map(s -> new Distribution.Share(s[0], dec(s[1])))
                        .toList(),
                rounding,
                ties);
    }

    /** The standings, which must be sound. */
    static Standings compute(Scheme scheme, List<Subject> subjects, List<Fact> facts) {
        return Scoring.compute(scheme, subjects, facts, List.of()).orThrow();
    }

    /** The faults, of which there must be some, as place and message. */
    static List<String> faults(Checked<?> checked) {
        assertThat(checked).isInstanceOf(Checked.Faulty.class);
        return checked instanceof Checked.Faulty<?>(List<Fault> faults)
                ? faults.stream().map(f -> f.at() + " " + f.message()).toList()
                : List.of();
    }

    static Standings.Row row(Standings standings, String subject) {
        return standings.pools().stream()
                .flatMap(pool -> pool.rows().stream())
                .filter(row -> row.subject().equals(subject))
                .findFirst()
                .orElseThrow();
    }

    static List<Subject> inPool(String pool, String... subjects) {
        return Arrays.stream(subjects).map(id -> new Subject(id, pool)).toList();
    }

    /** Builds a scheme; what is not set is absent. */
    static final class Built {
        private Scheme.Appraises appraises = Scheme.Appraises.STAFF;
        private int decimals = 2;
        private List<Pool> pools = List.of(pool("staff", true));
        private final Map<String, Component> components = new LinkedHashMap<>();
        private PerPool<Expression> total = PerPool.none();
        private List<String> tieBreak = List.of();
        private PerPool<Grading> grading = PerPool.none();
        private PerPool<Prizes> prizes = PerPool.none();
        private PerPool<Awards> awards = PerPool.none();
        private List<Consequence> consequences = List.of();

        Built units() {
            appraises = Scheme.Appraises.UNIT;
            return this;
        }

        Built decimals(int places) {
            decimals = places;
            return this;
        }

        Built pools(Pool... all) {
            pools = List.of(all);
            return this;
        }

        Built component(String id, Kind kind) {
            components.put(id, new Component(id, name(id), "clause of " + id, kind));
            return this;
        }

        Built total(Expression expression) {
            return total(PerPool.any(expression));
        }

        Built total(PerPool<Expression> expressions) {
            total = expressions;
            return this;
        }

        Built tieBreak(String... ids) {
            tieBreak = List.of(ids);
            return this;
        }

        Built grading(Grading rule) {
            return grading(PerPool.any(rule));
        }

        Built grading(PerPool<Grading> rules) {
            grading = rules;
            return this;
        }

        Built prizes(Prizes rule) {
            prizes = PerPool.any(rule);
            return this;
        }

        Built awards(Awards rule) {
            awards = PerPool.any(rule);
            return this;
        }

        Built consequences(Consequence... all) {
            consequences = List.of(all);
            return this;
        }

        Scheme scheme() {
            return new Scheme(
                    "example",
                    1,
                    name("example"),
                    null,
                    appraises,
                    decimals,
                    pools,
                    components,
                    total,
                    tieBreak,
                    grading,
                    prizes,
                    awards,
                    consequences,
                    null,
                    List.of(),
                    Map.of(),
                    List.of());
        }
    }
}
