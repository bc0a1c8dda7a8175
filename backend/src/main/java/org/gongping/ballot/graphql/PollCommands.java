package org.gongping.ballot.graphql;

import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.ballot.poll.RefreezePoll;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.UUID;

/** Takes the office's commands on polls. */
@Controller
class PollCommands {

    private final PreparePoll prepare;
    private final RefreezePoll refreeze;
    private final RegisterSlips register;
    private final OpenPoll open;
    private final ClosePoll close;

    PollCommands(
            PreparePoll prepare,
            RefreezePoll refreeze,
            RegisterSlips register,
            OpenPoll open,
            ClosePoll close) {
        this.prepare = prepare;
        this.refreeze = refreeze;
        this.register = register;
        this.open = open;
        this.close = close;
    }

    /** A poll to prepare. */
    record PreparePollInput(
            UUID id, String cycle, String component, String pool, @Nullable String reason) {

        PreparePoll.Wish wish() {
            var key = GlobalId.key("Cycle", cycle).orElse("");
            return new PreparePoll.Wish(id, key, component, pool, reason);
        }
    }

    /** The slips of one group. */
    record RegisterSlipsInput(String poll, int version, String group, List<String> hashes) {}

    /** A poll and the version last seen. */
    record PollInput(String poll, int version) {}

    /** Result of a command on a poll. */
    record PollPayload(@Nullable Poll poll, List<Refusal> refusals) {
        static PollPayload of(Outcome<Poll> outcome) {
            return new PollPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    @MutationMapping
    PollPayload preparePoll(@Argument PreparePollInput input, @ContextValue Caller caller) {
        return PollPayload.of(prepare.run(caller, input.wish()));
    }

    @MutationMapping
    PollPayload refreezePoll(@Argument PollInput input, @ContextValue Caller caller) {
        return PollPayload.of(refreeze.run(caller, PollNodes.key(input.poll()), input.version()));
    }

    @MutationMapping
    PollPayload registerSlips(@Argument RegisterSlipsInput input, @ContextValue Caller caller) {
        var seen = new Seen(PollNodes.key(input.poll()), input.version());
        var wish = new RegisterSlips.Wish(input.group(), input.hashes());
        return PollPayload.of(register.run(caller, seen, wish));
    }

    @MutationMapping
    PollPayload openPoll(@Argument PollInput input, @ContextValue Caller caller) {
        return PollPayload.of(open.run(caller, PollNodes.key(input.poll()), input.version()));
    }

    @MutationMapping
    PollPayload closePoll(@Argument PollInput input, @ContextValue Caller caller) {
        return PollPayload.of(close.run(caller, PollNodes.key(input.poll()), input.version()));
    }
}
