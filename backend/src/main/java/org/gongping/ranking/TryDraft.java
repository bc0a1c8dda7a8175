package org.gongping.ranking;

import static java.util.stream.Collectors.toMap;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.cycle.Participant;
import org.gongping.cycle.Participants;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.organisation.Staff;
import org.gongping.scheme.draft.Drafts;
import org.gongping.scheme.draft.SchemeDraft;
import org.gongping.scoring.Ballot;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Fault;
import org.gongping.scoring.Ledger;
import org.gongping.scoring.LocalText;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Scoring;
import org.gongping.scoring.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What a draft of a scheme would change if it held for a cycle, by the cycle's facts as they are
 * now. Nothing is stored. What the draft no longer marks (components that are no part of a pool's
 * total, rules taken out of a catalogue) is left out; what else does not fit it is refused, and so
 * is counting secret ballots by other rules than those that they were cast under: whoever may
 * choose weights and trims could work out how the few of a group, or one of them, voted.
 */
@Component
public class TryDraft {

    private final Drafts drafts;
    private final Cycles cycles;
    private final Participants participants;
    private final Facts facts;
    private final LastCycle lastCycle;

    TryDraft(
            Drafts drafts,
            Cycles cycles,
            Participants participants,
            Facts facts,
            LastCycle lastCycle) {
        this.drafts = drafts;
        this.cycles = cycles;
        this.participants = participants;
        this.facts = facts;
        this.lastCycle = lastCycle;
    }

    /**
     * Somebody's place under a scheme.
     *
     * @param pool the pool's id
     */
    public record Place(String pool, Standings.Row row) {}

    /** Somebody's places; null where a scheme has no pool for this person. */
    public record Tried(Staff staff, @Nullable Place before, @Nullable Place after) {

        /** Whether pool, rank or grade would change. */
        public boolean isChanged() {
            return !Objects.equals(standing(before), standing(after));
        }

        private static List<String> standing(@Nullable Place place) {
            return place == null
                    ? List.of()
                    : List.of(
                            place.pool(),
                            String.valueOf(place.row().rank()),
                            String.valueOf(place.row().grade()));
        }
    }

    /**
     * What came out.
     *
     * @param rows everybody, those first for whom something would change, then by number
     */
    public record Trial(Scheme before, Scheme after, List<Tried> rows) {
        /** Copies the rows. */
        public Trial {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Tries it.
     *
     * @throws RefusedException with {@code NOT_FOUND}, {@code FAULTY_SCHEME}, {@code
     *     BALLOT_CHANGED} or {@code FAULTY_FACTS}
     */
    public Trial run(Caller caller, String draft, String cycle) {
        var wanted = drafts.find(caller.organisation(), draft).orElseThrow(() -> unknown("draft"));
        var own =
                cycles.find(new CycleKey(caller.organisation(), cycle))
                        .orElseThrow(() -> unknown("cycle"));
        var under = own.under(sound(wanted));
        return new Trial(own.scheme(), under.scheme(), rows(own, under));
    }

    private List<Tried> rows(Cycle own, Cycle under) {
        Map<String, Participant> before = people(own);
        Map<String, Participant> after = people(under);
        Map<String, Participant> all = new TreeMap<>(before);
        all.putAll(after);
        var places = places(own, before);
        keepSecret(own.scheme(), under, after.values());
        var tried = places(under, after);
        return all.values().stream()
                .map(Participant::staff)
                .map(one -> new Tried(one, places.get(one.number()), tried.get(one.number())))
                .sorted(Comparator.comparing(one -> !one.isChanged()))
                .toList();
    }

    /**
     * Asks of the very marks that the draft would count: whom it puts into which pool, and what
     * counts there, is the draft's own saying.
     */
    private void keepSecret(Scheme own, Cycle under, Collection<Participant> people) {
        facts.about(under, people).counted().stream()
                .filter(fact -> fact instanceof Fact.BallotMark || fact instanceof Fact.BallotMarks)
                .map(Fact::component)
                .distinct()
                .filter(component -> !isCountedAlike(own, under.scheme(), component))
                .findFirst()
                .ifPresent(component -> {
                    var title = under.scheme().component(component).title();
                    throw new RefusedException(
                            Refusal.at(
                                    "draft",
                                    RefusalCode.BALLOT_CHANGED,
                                    title.in(LocalText.LANGUAGES.getFirst())));
                });
    }

    /** A component that the draft does not have is not counted at all. */
    private static boolean isCountedAlike(Scheme own, Scheme under, String component) {
        var changed = under.components().get(component);
        var known = own.components().get(component);
        return changed == null
                || (known != null
                        && known.kind() instanceof Ballot before
                        && changed.kind() instanceof Ballot after
                        && before.isCountedAs(after));
    }

    private Map<String, Participant> people(Cycle cycle) {
        return participants.of(cycle).stream().collect(toMap(one -> one.staff().number(), p -> p));
    }

    private Map<String, Place> places(Cycle cycle, Map<String, Participant> people) {
        var known =
                facts.about(cycle, people.values()).counted().stream()
                        .filter(fact -> marks(cycle.scheme(), people.get(fact.subject()), fact))
                        .toList();
        var subjects = people.values().stream().map(Participant::subject).toList();
        var computed = Scoring.compute(cycle.scheme(), subjects, known, lastCycle.before(cycle));
        return switch (computed) {
            case Checked.Sound<Standings>(var standings) ->
                    standings.pools().stream()
                            .flatMap(pool ->
                                    pool.rows().stream().map(row -> new Place(pool.pool(), row)))
                            .collect(toMap(place -> place.row().subject(), place -> place));
            case Checked.Faulty<Standings>(var faults) ->
                    throw new RefusedException(refusal(RefusalCode.FAULTY_FACTS, "cycle", faults));
        };
    }

    private static boolean marks(Scheme scheme, @Nullable Participant of, Fact fact) {
        var component = fact.component();
        if (of == null || !scheme.totalOf(of.pool().id()).components().contains(component)) {
            return false;
        }
        return switch (scheme.component(component).kind()) {
            case Ledger ledger ->
                    !(fact instanceof Fact.LedgerEntry entry) || ledger.item(entry.item()) != null;
            default -> true;
        };
    }

    private static Scheme sound(SchemeDraft draft) {
        return switch (draft.checked()) {
            case Checked.Sound<Scheme>(var scheme) -> scheme;
            case Checked.Faulty<Scheme>(var faults) ->
                    throw new RefusedException(refusal(RefusalCode.FAULTY_SCHEME, "draft", faults));
        };
    }

    private static Refusal refusal(RefusalCode code, String path, List<Fault> faults) {
        var first = faults.getFirst();
        return Refusal.at(path, code, faults.size(), first.at(), first.message());
    }

    private static RefusedException unknown(String path) {
        return new RefusedException(Refusal.at(path, RefusalCode.NOT_FOUND));
    }
}
