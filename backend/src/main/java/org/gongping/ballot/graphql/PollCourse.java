package org.gongping.ballot.graphql;

import org.gongping.ballot.box.VoidPoll;
import org.gongping.ballot.graphql.PollCommands.PollInput;
import org.gongping.ballot.graphql.PollCommands.PollPayload;
import org.gongping.ballot.link.StartCollecting;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.DeclareConfidential;
import org.gongping.ballot.poll.PollWindows;
import org.gongping.ballot.poll.SetWindows;
import org.gongping.kernel.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.OffsetDateTime;

/**
 * Takes the office's commands on the course of a poll with personal links, and on giving one up.
 */
@Controller
class PollCourse {

    private final SetWindows windows;
    private final StartCollecting collect;
    private final DeclareConfidential declare;
    private final VoidPoll giveUp;

    PollCourse(
            SetWindows windows,
            StartCollecting collect,
            DeclareConfidential declare,
            VoidPoll giveUp) {
        this.windows = windows;
        this.collect = collect;
        this.declare = declare;
        this.giveUp = giveUp;
    }

    /** Until when voters may do what. */
    record SetPollWindowsInput(
            String poll,
            int version,
            @Nullable OffsetDateTime collectUntil,
            @Nullable OffsetDateTime castUntil) {

        PollWindows windows() {
            return new PollWindows(
                    collectUntil == null ? null : collectUntil.toInstant(),
                    castUntil == null ? null : castUntil.toInstant());
        }
    }

    /** A group that is not anonymous. */
    record DeclareConfidentialInput(String poll, int version, String group) {}

    /** A poll to give up. */
    record VoidPollInput(String poll, int version, String reason) {}

    @MutationMapping
    PollPayload setPollWindows(@Argument SetPollWindowsInput input, @ContextValue Caller caller) {
        var seen = seen(input.poll(), input.version());
        return PollPayload.of(windows.run(caller, seen, input.windows()));
    }

    @MutationMapping
    PollPayload startCollecting(@Argument PollInput input, @ContextValue Caller caller) {
        return PollPayload.of(collect.run(caller, seen(input.poll(), input.version())));
    }

    @MutationMapping
    PollPayload declareConfidential(
            @Argument DeclareConfidentialInput input, @ContextValue Caller caller) {
        var seen = seen(input.poll(), input.version());
        return PollPayload.of(declare.run(caller, seen, input.group()));
    }

    @MutationMapping
    PollPayload voidPoll(@Argument VoidPollInput input, @ContextValue Caller caller) {
        var seen = seen(input.poll(), input.version());
        return PollPayload.of(giveUp.run(caller, seen, input.reason()));
    }

    private static Seen seen(String poll, int version) {
        return new Seen(PollNodes.key(poll), version);
    }
}
