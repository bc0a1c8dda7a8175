package org.gongping.ranking.graphql;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.ranking.Editions;
import org.gongping.ranking.Rankings;
import org.gongping.ranking.RunningScore;
import org.gongping.ranking.Standing;
import org.gongping.ranking.TraceLine;
import org.gongping.scheme.Languages;
import org.gongping.scoring.Scheme;
import org.gongping.scoring.Trace;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The own score so far. */
@Controller
class RunningScoreController {

    private final Cycles cycles;
    private final RunningScore runningScore;
    private final Rankings rankings;
    private final Explanations explanations;

    RunningScoreController(
            Cycles cycles,
            RunningScore runningScore,
            Rankings rankings,
            Explanations explanations) {
        this.cycles = cycles;
        this.runningScore = runningScore;
        this.rankings = rankings;
        this.explanations = explanations;
    }

    /** What the contract shows of a running score. */
    record Shown(
            @Nullable String pool,
            List<ComponentScore> components,
            List<String> secret,
            List<Explanations.Line> trace,
            int waiting,
            @Nullable Standing published) {}

    @QueryMapping
    Shown runningScore(@Argument String cycle, @ContextValue Caller caller, Locale locale) {
        var found =
                GlobalId.key("Cycle", cycle)
                        .flatMap(key -> cycles.find(new CycleKey(caller.organisation(), key)))
                        .orElseThrow(() ->
                                new RefusedException(Refusal.at("cycle", RefusalCode.NOT_FOUND)));
        var published = published(caller, found).orElse(null);
        return runningScore
                .of(caller, found)
                .map(now -> shown(found.scheme(), now, published, caller, locale))
                .orElseGet(() -> new Shown(null, List.of(), List.of(), List.of(), 0, published));
    }

    private Optional<Standing> published(Caller caller, Cycle cycle) {
        return rankings.edition(caller, cycle.key().cycle(), Editions.Kind.PUBLISHED)
                .flatMap(edition -> rankings.find(edition, caller.number()));
    }

    private Shown shown(
            Scheme scheme,
            RunningScore.Now now,
            @Nullable Standing published,
            Caller caller,
            Locale locale) {
        var parts = now.parts().stream().map(part -> score(scheme, part, locale)).toList();
        var secret =
                now.secret().stream()
                        .map(part -> Languages.in(locale, scheme.component(part).title()))
                        .toList();
        var lines = now.parts().stream().flatMap(part -> TraceLine.of(part).stream()).toList();
        return new Shown(
                Languages.in(locale, now.participant().pool().title()),
                parts,
                secret,
                explanations.of(scheme, caller.number(), lines, caller, locale),
                now.waiting(),
                published);
    }

    private static ComponentScore score(Scheme scheme, Trace part, Locale locale) {
        var title = Languages.in(locale, scheme.component(part.id()).title());
        return new ComponentScore(part.id(), title, part.shown());
    }
}
