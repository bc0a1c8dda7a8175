package org.gongping.ballot.graphql;

import org.gongping.ballot.box.Board.GroupCount;
import org.gongping.ballot.box.PollTurnout;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.scheme.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** Lets those who run and watch a poll follow its turnout. */
@Controller
@SchemaMapping(typeName = "PollTurnout")
class TurnoutController {

    private final PollNodes nodes;
    private final TurnoutTicker ticker;
    private final ZoneId zone;

    TurnoutController(PollNodes nodes, TurnoutTicker ticker, Clock clock) {
        this.nodes = nodes;
        this.ticker = ticker;
        this.zone = clock.getZone();
    }

    /** A group's turnout as the contract shows it. */
    record GroupView(String key, String title, VoterMode mode, int roll, int issued, int cast) {}

    @SubscriptionMapping
    Flux<PollTurnout> pollTurnout(@Argument String poll, @ContextValue Caller caller) {
        return nodes.find(caller, PollNodes.key(poll))
                .map(found -> ticker.of(found.key()))
                .orElseThrow(() -> new RefusedException(Refusal.at("poll", RefusalCode.NOT_FOUND)));
    }

    @SchemaMapping
    PollState state(PollTurnout turnout) {
        return turnout.poll().state();
    }

    @SchemaMapping
    @Nullable OffsetDateTime collectUntil(PollTurnout turnout) {
        return Moment.in(zone, turnout.poll().windows().collectUntil());
    }

    @SchemaMapping
    @Nullable OffsetDateTime castUntil(PollTurnout turnout) {
        return Moment.in(zone, turnout.poll().windows().castUntil());
    }

    @SchemaMapping
    List<GroupView> groups(PollTurnout turnout, Locale locale) {
        return turnout.counts().stream().map(count -> view(turnout, count, locale)).toList();
    }

    private static GroupView view(PollTurnout turnout, GroupCount count, Locale locale) {
        var group = turnout.poll().group(count.group()).orElseThrow();
        return new GroupView(
                group.key(),
                Languages.in(locale, group.title()),
                group.mode(),
                group.roll(),
                count.issued(),
                count.cast());
    }
}
