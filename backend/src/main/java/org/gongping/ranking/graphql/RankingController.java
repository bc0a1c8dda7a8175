package org.gongping.ranking.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.ranking.Edition;
import org.gongping.ranking.Editions;
import org.gongping.ranking.Rankings;
import org.gongping.ranking.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.LocalContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who stands where. */
@Controller
class RankingController {

    private static final String EDITION = "edition";

    private final Rankings rankings;

    RankingController(Rankings rankings) {
        this.rankings = rankings;
    }

    @QueryMapping
    DataFetcherResult<Page<Standing>> rankings(
            @Argument String cycle,
            @Argument String pool,
            @Argument Editions.Kind kind,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String unit,
            @Argument @Nullable String search,
            @ContextValue Caller caller) {
        var request = PageRequest.of(first, after);
        var filter = new Rankings.Filter(pool, unit, search);
        var edition = edition(caller, cycle, kind);
        Page<Standing> page =
                edition.map(found -> rankings.page(found, filter, request))
                        .orElseGet(() -> Page.of(List.of(), Object::toString, request));
        var context = GraphQLContext.newContext();
        edition.ifPresent(found -> context.of(EDITION, found));
        return DataFetcherResult.<Page<Standing>>newResult()
                .data(page)
                .localContext(context.build())
                .build();
    }

    @SchemaMapping(typeName = "StandingConnection", field = EDITION)
    @Nullable Edition editionOf(
            @LocalContextValue(name = EDITION, required = false) @Nullable Edition edition) {
        return edition;
    }

    @QueryMapping
    @Nullable Standing standing(
            @Argument String cycle,
            @Argument String number,
            @Argument Editions.Kind kind,
            @ContextValue Caller caller) {
        return edition(caller, cycle, kind)
                .flatMap(found -> rankings.find(found, number))
                .orElse(null);
    }

    @QueryMapping
    List<Edition> standingsEditions(@Argument String cycle, @ContextValue Caller caller) {
        return Stream.of(Editions.Kind.PROVISIONAL, Editions.Kind.PUBLISHED)
                .flatMap(kind -> edition(caller, cycle, kind).stream())
                .distinct()
                .toList();
    }

    private Optional<Edition> edition(Caller caller, String cycle, Editions.Kind kind) {
        return GlobalId.key("Cycle", cycle).flatMap(key -> rankings.edition(caller, key, kind));
    }
}
