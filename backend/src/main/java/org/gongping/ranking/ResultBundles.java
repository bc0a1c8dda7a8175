package org.gongping.ranking;

import org.gongping.cycle.Cycle;
import org.gongping.scheme.Bundle;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Fact;
import org.gongping.scoring.Previous;
import org.gongping.scoring.Scoring;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/**
 * Makes the bundles of a result.
 *
 * <p>They hold the facts that count, and no entry that waits, was refused or withdrawn: such an
 * entry moves no score, is nobody else's business, and one sent in a minute later must not make a
 * result look out of date.
 */
@Component
class ResultBundles {

    private final Schemes schemes;
    private final Facts facts;
    private final KeptBundles kept;

    ResultBundles(Schemes schemes, Facts facts, KeptBundles kept) {
        this.schemes = schemes;
        this.facts = facts;
        this.kept = kept;
    }

    /** The public bundle of what was computed without fault, or why nobody could read it. */
    Checked<Bundle> open(Rows computed, List<Previous> before) {
        var organisation = computed.cycle().organisation();
        var source = schemes.find(organisation, computed.cycle().scheme().name()).orElseThrow();
        var counting = computed.known().counted().stream().filter(ResultBundles::counts).toList();
        var names = new HashMap<String, String>();
        computed.people().forEach((number, one) -> names.put(number, one.staff().name()));
        var open = Scoring.withoutMarks(source.scheme(), counting);
        return Bundle.of(source.text(), computed.subjects(), names, open, before);
    }

    /**
     * The sealed bundle of an edition: the kept public one with the marks as their sources have
     * them now. Empty if these are not the marks that the edition was computed from any more.
     */
    Optional<Bundle> sealed(Cycle cycle, Edition edition) {
        return kept.find(edition)
                .map(bytes -> Bundle.read(bytes).orThrow())
                .flatMap(open -> sealed(cycle, open))
                .filter(bundle -> bundle.withoutMarks().sha256().equals(edition.sha256()));
    }

    private Optional<Bundle> sealed(Cycle cycle, Bundle open) {
        return switch (open.withMarks(facts.marksOf(cycle, open.subjects()))) {
            case Checked.Sound<Bundle>(var bundle) -> Optional.of(bundle);
            case Checked.Faulty<Bundle> _ -> Optional.empty();
        };
    }

    private static boolean counts(Fact fact) {
        return !(fact instanceof Fact.LedgerEntry entry) || entry.state() == Fact.State.VERIFIED;
    }
}
