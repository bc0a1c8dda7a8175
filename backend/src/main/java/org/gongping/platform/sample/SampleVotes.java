package org.gongping.platform.sample;

import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.Mark;
import org.gongping.ballot.box.Slip;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Chain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** A poll with its slips, as the office's browser would make them. */
@Component
@ConditionalOnProperty(SampleProperties.ENABLED)
class SampleVotes {

    private static final int TOKEN_BYTES = 32;
    private static final int LOWEST = 80;
    private static final int SPREAD = 17;

    private final PreparePoll prepare;
    private final RegisterSlips register;
    private final OpenPoll open;
    private final CastBallot cast;
    private final ClosePoll close;
    private final SecureRandom random = new SecureRandom();

    SampleVotes(
            PreparePoll prepare,
            RegisterSlips register,
            OpenPoll open,
            CastBallot cast,
            ClosePoll close) {
        this.prepare = prepare;
        this.register = register;
        this.open = open;
        this.cast = cast;
        this.close = close;
    }

    /** A slip that somebody may vote with. */
    record Printed(VoterGroup group, String slip) {}

    /** An open poll and its slips. */
    record Meeting(Poll poll, List<Printed> slips) {

        Meeting {
            slips = List.copyOf(slips);
        }
    }

    Meeting opened(String cycle) {
        var wish = new PreparePoll.Wish(UUID.randomUUID(), cycle, "review", "staff", null);
        var poll = Cast.done(prepare.run(Cast.office(), wish));
        var slips = new ArrayList<Printed>();
        for (var group : poll.groups()) {
            poll = print(poll, group, slips);
        }
        return new Meeting(
                Cast.done(open.run(Cast.office(), poll.key().local(), poll.version())), slips);
    }

    /** Casts a ballot; voters differ in their marks, and so do candidates. */
    void cast(Meeting meeting, Printed printed, int voter) {
        var candidates = meeting.poll().candidates();
        var marks =
                IntStream.range(0, candidates.size())
                        .mapToObj(at -> new Mark(candidates.get(at).key(), null, mark(at, voter)))
                        .toList();
        Cast.done(cast.run(printed.slip(), marks));
    }

    void close(Meeting meeting) {
        var poll = meeting.poll();
        Cast.done(close.run(Cast.office(), poll.key().local(), poll.version()));
    }

    private Poll print(Poll poll, VoterGroup group, List<Printed> slips) {
        var hashes = new ArrayList<String>();
        for (var number = 0; number < group.roll(); number++) {
            var token = new byte[TOKEN_BYTES];
            random.nextBytes(token);
            hashes.add(Chain.sha256(token));
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
            slips.add(new Printed(group, Slip.prefix(poll.key(), group.key()) + "." + text));
        }
        var wish = new RegisterSlips.Wish(group.key(), hashes);
        var seen = new Seen(poll.key().local(), poll.version());
        return Cast.done(register.run(Cast.office(), seen, wish));
    }

    private static BigDecimal mark(int candidate, int voter) {
        return BigDecimal.valueOf(LOWEST + (candidate * 7L + voter * 5L) % SPREAD);
    }
}
