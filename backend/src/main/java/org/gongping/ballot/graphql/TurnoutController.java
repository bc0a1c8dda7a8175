package org.gongping.ballot.graphql;

import org.gongping.ballot.box.Turnout;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.scheme.Languages;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.data.method.annotation.SubscriptionMapping;
import org.springframework.stereotype.Controller;

import reactor.core.publisher.Flux;

import java.util.List;
import java.util.Locale;

/** Lets those who run and watch a poll follow its turnout. */
@Controller
class TurnoutController {

    private static final String TURNOUT = "PollTurnout";

    private final PollNodes nodes;
    private final TurnoutTicker ticker;

    TurnoutController(PollNodes nodes, TurnoutTicker ticker) {
        this.nodes = nodes;
        this.ticker = ticker;
    }

    /** A group's turnout as the contract shows it. */
    record GroupView(String key, String title, int issued, int cast) {}

    @SubscriptionMapping
    Flux<Turnout> pollTurnout(@Argument String poll, @ContextValue Caller caller) {
        return nodes.find(caller, PollNodes.key(poll))
                .map(found -> ticker.of(found.key()))
                .orElseThrow(() -> new RefusedException(Refusal.at("poll", RefusalCode.NOT_FOUND)));
    }

    @SchemaMapping(typeName = TURNOUT)
    List<GroupView> groups(Turnout turnout, Locale locale) {
        return turnout.poll().groups().stream().map(group -> view(turnout, group, locale)).toList();
    }

    private static GroupView view(Turnout turnout, VoterGroup group, Locale locale) {
        return new GroupView(
                group.key(),
                Languages.in(locale, group.title()),
                group.issued(),
                turnout.cast().getOrDefault(group.key(), 0));
    }
}
