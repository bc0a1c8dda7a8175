package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.SlipRegister;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Reads a slip and finds its poll, if it is one of that poll's. */
@Component
class CheckSlip {

    /** The answer to other marks with a slip that was used. */
    static final Refusal SPENT = Refusal.at("slip", RefusalCode.SPENT_SLIP);

    private final Polls polls;
    private final SlipRegister register;

    CheckSlip(Polls polls, SlipRegister register) {
        this.polls = polls;
        this.register = register;
    }

    /** A slip that is good, and its poll as frozen. */
    record Good(Slip slip, Poll poll) {}

    /** Whatever makes a slip bad, the answer is the same. */
    Optional<Good> run(String text) {
        return Slip.parse(text)
                .flatMap(slip -> polls.frozen(slip.poll()).map(poll -> new Good(slip, poll)))
                .filter(this::isRegistered);
    }

    private boolean isRegistered(Good found) {
        var slip = found.slip();
        return register.holds(found.poll(), slip.group(), slip.tokenHash());
    }
}
