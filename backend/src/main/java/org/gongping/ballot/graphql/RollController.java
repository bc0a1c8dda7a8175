package org.gongping.ballot.graphql;

import org.gongping.ballot.graphql.PollCommands.PollPayload;
import org.gongping.ballot.link.CorrectRoll;
import org.gongping.ballot.link.ReadChaseList;
import org.gongping.ballot.link.ReadRolls;
import org.gongping.ballot.link.ReadRolls.GroupRoll;
import org.gongping.ballot.link.RegisterLinks;
import org.gongping.ballot.link.ReplaceLink;
import org.gongping.ballot.link.Voter;
import org.gongping.ballot.link.VoterLink;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.ChooseVoterMode;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.scheme.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/**
 * Shows the office who is in which voter group and who has collected no credential, and takes its
 * corrections and the links it made.
 */
@Controller
class RollController {

    private final PollNodes nodes;
    private final ReadRolls rolls;
    private final ChooseVoterMode choose;
    private final CorrectRoll correct;
    private final RegisterLinks register;
    private final ReplaceLink replace;
    private final ReadChaseList chase;

    RollController(
            PollNodes nodes,
            ReadRolls rolls,
            ChooseVoterMode choose,
            CorrectRoll correct,
            RegisterLinks register,
            ReplaceLink replace,
            ReadChaseList chase) {
        this.nodes = nodes;
        this.rolls = rolls;
        this.choose = choose;
        this.correct = correct;
        this.register = register;
        this.replace = replace;
        this.chase = chase;
    }

    /** Somebody on a roll as the contract shows it. */
    record RollVoter(String number, String name, String unit, boolean linked) {
        static RollVoter of(Voter voter) {
            var linked = voter.tokenHash() != null;
            return new RollVoter(voter.number(), voter.name(), voter.unit(), linked);
        }
    }

    /** A group's roll as the contract shows it. */
    record RollGroup(String key, String title, List<RollVoter> voters) {
        static RollGroup of(GroupRoll roll, Locale locale) {
            return new RollGroup(
                    roll.group().key(),
                    Languages.in(locale, roll.group().title()),
                    roll.voters().stream().map(RollVoter::of).toList());
        }
    }

    /** How a group comes to vote. */
    record ChooseVoterModeInput(String poll, int version, String group, VoterMode mode) {}

    /** Where voters belong. */
    record CorrectRollInput(
            String poll, int version, List<String> voters, @Nullable String group) {}

    /** The links of one group. */
    record RegisterLinksInput(String poll, int version, String group, List<VoterLink> links) {}

    /** Another link for one voter. */
    record ReplaceLinkInput(String poll, int version, String group, VoterLink link) {}

    @QueryMapping
    List<RollGroup> pollRoll(@Argument String poll, @ContextValue Caller caller, Locale locale) {
        return rolls.run(found(poll, caller)).stream()
                .map(roll -> RollGroup.of(roll, locale))
                .toList();
    }

    @QueryMapping
    List<RollGroup> chaseList(@Argument String poll, @ContextValue Caller caller, Locale locale) {
        return switch (chase.run(found(poll, caller))) {
            case Outcome.Done<List<GroupRoll>>(List<GroupRoll> missing) ->
                    missing.stream().map(roll -> RollGroup.of(roll, locale)).toList();
            case Outcome.Refused<List<GroupRoll>>(List<Refusal> reasons) ->
                    throw new RefusedException(reasons.getFirst());
        };
    }

    @MutationMapping
    PollPayload registerLinks(@Argument RegisterLinksInput input, @ContextValue Caller caller) {
        var seen = new Seen(PollNodes.key(input.poll()), input.version());
        var wish = new RegisterLinks.Wish(input.group(), input.links());
        return PollPayload.of(register.run(caller, seen, wish));
    }

    @MutationMapping
    PollPayload replaceLink(@Argument ReplaceLinkInput input, @ContextValue Caller caller) {
        var seen = new Seen(PollNodes.key(input.poll()), input.version());
        return PollPayload.of(replace.run(caller, seen, input.group(), input.link()));
    }

    @MutationMapping
    PollPayload chooseVoterMode(@Argument ChooseVoterModeInput input, @ContextValue Caller caller) {
        var seen = new Seen(PollNodes.key(input.poll()), input.version());
        return PollPayload.of(choose.run(caller, seen, input.group(), input.mode()));
    }

    @MutationMapping
    PollPayload correctRoll(@Argument CorrectRollInput input, @ContextValue Caller caller) {
        var seen = new Seen(PollNodes.key(input.poll()), input.version());
        var wish = new CorrectRoll.Wish(input.voters(), input.group());
        return PollPayload.of(correct.run(caller, seen, wish));
    }

    private Poll found(String poll, Caller caller) {
        return nodes.find(caller, PollNodes.key(poll))
                .orElseThrow(() -> new RefusedException(Refusal.at("poll", RefusalCode.NOT_FOUND)));
    }
}
