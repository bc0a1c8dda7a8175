package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimState;
import org.gongping.claim.Claims;
import org.gongping.kernel.Caller;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Lists claims: one's own, and what waits for verifiers. */
@Controller
class ClaimQueries {

    private final Claims claims;
    private final Rosters rosters;

    ClaimQueries(Claims claims, Rosters rosters) {
        this.claims = claims;
        this.rosters = rosters;
    }

    /** How many claims wait in a unit. */
    record ClaimQueue(Unit unit, int waiting) {}

    @QueryMapping
    Page<Claim> myClaims(
            @Argument String cycle,
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable ClaimState state,
            @ContextValue Caller caller) {
        var wanted =
                claims.of(cycle(cycle, caller), caller.number()).stream()
                        .filter(claim -> state == null || claim.state() == state)
                        .toList();
        var newestFirst = Comparator.<String>reverseOrder();
        return Page.of(wanted, ClaimQueries::age, newestFirst, PageRequest.of(first, after));
    }

    @QueryMapping
    Page<Claim> claims(
            @Argument String cycle,
            @Argument String unit,
            @Argument ClaimState state,
            @Argument int first,
            @Argument @Nullable String after,
            @ContextValue Caller caller) {
        var request = PageRequest.of(first, after);
        var queue = claims.queue(cycle(cycle, caller), Ids.key(Ids.UNIT, unit), state);
        return Page.of(queue, ClaimQueries::age, request);
    }

    /** Every unit of the roster, and those that an import took away while claims wait there. */
    @QueryMapping
    List<ClaimQueue> claimQueues(@Argument String cycle, @ContextValue Caller caller) {
        Map<String, Integer> waiting = claims.waiting(cycle(cycle, caller));
        var units = new ArrayList<>(rosters.current(caller.organisation()).units());
        waiting.keySet().stream()
                .filter(name -> units.stream().noneMatch(unit -> unit.name().equals(name)))
                .map(name -> new Unit(caller.organisation(), name, null, null, 0))
                .forEach(units::add);
        return units.stream()
                .map(unit -> new ClaimQueue(unit, waiting.getOrDefault(unit.name(), 0)))
                .toList();
    }

    @QueryMapping
    @Nullable Claim claim(@Argument String id, @ContextValue Caller caller) {
        return claims.find(caller.organisation(), Ids.key(Ids.CLAIM, id))
                .filter(claim -> claim.isOpenTo(caller))
                .orElse(null);
    }

    private static CycleKey cycle(String id, Caller caller) {
        return new CycleKey(caller.organisation(), Ids.key(Ids.CYCLE, id));
    }

    /** Orders by the time of coming in; the id makes it unique. */
    private static String age(Claim claim) {
        return "%014d:%s".formatted(claim.submittedAt().toEpochMilli(), claim.id());
    }
}
