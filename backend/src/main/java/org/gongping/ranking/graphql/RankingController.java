package org.gongping.ranking.graphql;

import graphql.GraphQLContext;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingFieldSelectionSet;

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
import org.springframework.graphql.data.method.annotation.Arguments;
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

    /** Which page of which pool. */
    record Wish(
            String cycle,
            String pool,
            Editions.Kind kind,
            int first,
            @Nullable String after,
            @Nullable String unit,
            @Nullable String search) {

        Rankings.Filter filter(boolean explain) {
            return new Rankings.Filter(pool, unit, search, explain);
        }
    }

    @QueryMapping
    DataFetcherResult<Page<Standing>> rankings(
            @Arguments Wish wish,
            @ContextValue Caller caller,
            DataFetchingFieldSelectionSet selected) {
        var request = PageRequest.of(wish.first(), wish.after());
        var filter = wish.filter(selected.contains("edges/node/trace"));
        var edition = edition(caller, wish.cycle(), wish.kind());
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
