package org.gongping.ballot.poll;

import org.gongping.cycle.UnfinishedBusiness;
import org.gongping.kernel.CycleKey;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * A poll that takes credentials or ballots keeps its cycle open: it would go on taking them in a
 * closed one.
 */
@Component
class PollUnderWay implements UnfinishedBusiness {

    private final Polls polls;

    PollUnderWay(Polls polls) {
        this.polls = polls;
    }

    @Override
    public Optional<Refusal> of(CycleKey cycle) {
        return polls.of(cycle).stream().anyMatch(poll -> poll.state().isUnderWay())
                ? Optional.of(Refusal.at("polls", RefusalCode.WRONG_STATE))
                : Optional.empty();
    }
}
