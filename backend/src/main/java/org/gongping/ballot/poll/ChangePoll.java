package org.gongping.ballot.poll;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Changes a poll by the one write that counts, guarded by its version, and notes in its history
 * what was done.
 */
@Component
public class ChangePoll {

    private final Polls polls;
    private final Clock clock;

    ChangePoll(Polls polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    /**
     * Which poll.
     *
     * @param key the poll's key in the caller's organisation
     * @param version the version last seen
     */
    public record Seen(String key, int version) {

        /** The poll stands there, one step on from what was seen: how a repeat finds it. */
        public Predicate<Poll> movedTo(PollState state) {
            return poll -> poll.state() == state && poll.version() == version + 1;
        }
    }

    /**
     * When a command is carried out.
     *
     * @param step what is noted
     * @param in the states that permit it
     * @param done whether a poll is as the command would leave it: then it is answered as done
     */
    public record Rule(PollStep step, Set<PollState> in, Predicate<Poll> done) {}

    /**
     * What becomes of the poll.
     *
     * @param detail what the history says besides the step
     */
    public record Changed(Poll poll, String detail) {}

    /** A change of one voter group; one that the poll does not have is refused. */
    public static Function<Poll, Outcome<Changed>> inGroup(
            String group, BiFunction<Poll, VoterGroup, Outcome<Changed>> change) {
        return poll ->
                poll.group(group)
                        .map(found -> change.apply(poll, found))
                        .orElseGet(() ->
                                Outcome.refused(Refusal.at("group", RefusalCode.NOT_IN_SCHEME)));
    }

    /** Changes it, or says why not. */
    public Outcome<Poll> run(
            Caller caller, Seen seen, Rule rule, Function<Poll, Outcome<Changed>> change) {
        return PollKey.of(caller.organisation(), seen.key())
                .flatMap(polls::find)
                .map(poll ->
                        rule.done().test(poll)
                                ? Outcome.done(poll)
                                : check(poll, seen, rule).then(change).then(write(caller, rule)))
                .orElseGet(() -> refused("poll", RefusalCode.NOT_FOUND));
    }

    private static Outcome<Poll> check(Poll poll, Seen seen, Rule rule) {
        if (!rule.in().contains(poll.state())) {
            return refused("poll", RefusalCode.WRONG_STATE);
        }
        return poll.version() == seen.version()
                ? Outcome.done(poll)
                : refused("version", RefusalCode.STALE);
    }

    private Function<Changed, Outcome<Poll>> write(Caller caller, Rule rule) {
        return changed -> {
            var noted =
                    changed.poll()
                            .noted(rule.step(), changed.detail(), clock.instant(), caller.number());
            return polls.replace(noted)
                    ? Outcome.done(noted)
                    : refused("version", RefusalCode.STALE);
        };
    }

    private static Outcome<Poll> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
