package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.Polls;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;

/**
 * Takes out every mark of a closed poll, for the appraisal group to count it again; that it was
 * done, and by whom, is written down before the link is handed out, each time anew.
 */
@Component
public class ExportPollBundle {

    private static final String POLL = "poll";

    private final Polls polls;
    private final FinishClosing finish;
    private final PollBundles bundles;
    private final PollExports exports;
    private final Clock clock;

    ExportPollBundle(
            Polls polls,
            FinishClosing finish,
            PollBundles bundles,
            PollExports exports,
            Clock clock) {
        this.polls = polls;
        this.finish = finish;
        this.bundles = bundles;
        this.exports = exports;
        this.clock = clock;
    }

    /**
     * A bundle taken out.
     *
     * @param export what was written down
     * @param link where it can be had for five minutes
     */
    public record Taken(PollExport export, String link) {}

    /** Exports a poll of the caller's organisation, or says why not. */
    public Outcome<Taken> run(Caller caller, String poll) {
        return PollKey.of(caller.organisation(), poll)
                .flatMap(polls::find)
                .map(found -> export(caller, found))
                .orElseGet(() -> Outcome.refused(Refusal.at(POLL, RefusalCode.NOT_FOUND)));
    }

    private Outcome<Taken> export(Caller caller, Poll poll) {
        return switch (poll.state()) {
            case CLOSED -> {
                var written = write(caller, poll.key(), finish.freeze(poll).root());
                yield Outcome.done(new Taken(written, bundles.link(poll.key())));
            }
            case VOID -> Outcome.refused(Refusal.at(POLL, RefusalCode.POLL_VOIDED));
            case PREPARED, COLLECTING, OPEN ->
                    Outcome.refused(Refusal.at(POLL, RefusalCode.POLL_NOT_CLOSED));
        };
    }

    /** Two may export at the same moment: both are written down, one after the other. */
    private PollExport write(Caller caller, PollKey poll, String root) {
        PollExport next;
        int known;
        do {
            var before = exports.of(poll);
            known = before.size();
            var last = known == 0 ? Chain.START : before.getLast().hash();
            next = PollExport.after(last, clock.instant(), caller.number(), poll, root);
        } while (!exports.append(poll, known, next));
        return next;
    }
}
