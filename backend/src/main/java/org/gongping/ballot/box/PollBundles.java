package org.gongping.ballot.box;

import static java.util.stream.Collectors.toMap;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.cycle.Cycles;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.SignedLinks;
import org.gongping.scheme.Bundle;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Subject;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Every mark of a closed poll as a sealed bundle, to count the poll's component again. It is stored
 * nowhere, but put together each time. A mark stands by itself, without ballot or voter, and all
 * are sorted by what they say: their order tells nothing, not even which marks were given together.
 */
@Component
public class PollBundles {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final Polls polls;
    private final Cycles cycles;
    private final Schemes schemes;
    private final MarksOnBoard marks;
    private final SignedLinks links;

    PollBundles(
            Polls polls,
            Cycles cycles,
            Schemes schemes,
            MarksOnBoard marks,
            Keyring keyring,
            Clock clock) {
        this.polls = polls;
        this.cycles = cycles;
        this.schemes = schemes;
        this.marks = marks;
        this.links = new SignedLinks(keyring, clock, "poll-bundle-link", LIFE);
    }

    /** A root-relative address that opens for five minutes; handed to whom a recount is open. */
    String link(PollKey poll) {
        return links.sign(path(poll));
    }

    /** Whether an address was made here, is unaltered and still opens. */
    public boolean opens(PollKey poll, long until, String kid, String signature) {
        return links.opens(path(poll), until, kid, signature);
    }

    /** The bundle in canonical form, for those whom a link lets in; empty before closing. */
    public Optional<byte[]> bytes(PollKey key) {
        return polls.find(key)
                .filter(poll -> poll.state() == PollState.CLOSED)
                .map(poll -> bundle(poll).canonical().getBytes(StandardCharsets.UTF_8));
    }

    private Bundle bundle(Poll poll) {
        var cycle = cycles.find(poll.key().cycleKey()).orElseThrow();
        var scheme = schemes.find(poll.organisation(), cycle.scheme().name()).orElseThrow();
        var judged = poll.candidates();
        var subjects =
                judged.stream().map(one -> new Subject(one.number(), poll.key().pool())).toList();
        var names = judged.stream().collect(toMap(Candidate::number, Candidate::name));
        return Bundle.of(scheme.text(), subjects, names, marks.of(poll, judged), List.of())
                .orThrow();
    }

    private static String path(PollKey poll) {
        return String.join("/", "", "bundles", poll.organisation(), "polls", poll.local());
    }
}
