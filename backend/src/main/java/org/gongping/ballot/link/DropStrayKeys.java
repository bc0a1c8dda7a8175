package org.gongping.ballot.link;

import org.gongping.ballot.poll.Leftovers;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.concurrent.TimeUnit;

/**
 * Destroys keys that outlived their poll: made while somebody else gave it up, by a process that
 * was killed before it could look.
 */
@Component
class DropStrayKeys {

    private static final Logger LOG = LoggerFactory.getLogger(DropStrayKeys.class);

    private final SealedKeys sealed;
    private final Polls polls;
    private final GuardIssuerKeys keys;

    DropStrayKeys(SealedKeys sealed, Polls polls, GuardIssuerKeys keys) {
        this.sealed = sealed;
        this.polls = polls;
        this.keys = keys;
    }

    /** Looks at the start and from then on every hour. */
    @EventListener(ContextRefreshedEvent.class)
    @Scheduled(initialDelay = 1, fixedDelay = 1, timeUnit = TimeUnit.HOURS)
    void run() {
        Leftovers.tryEach(LOG, "destroy stray keys", sealed::polls, this::dropIfOver);
    }

    private void dropIfOver(PollKey poll) {
        if (polls.state(poll).filter(PollState::isOver).isPresent()) {
            keys.destroyKeys(poll);
        }
    }
}
