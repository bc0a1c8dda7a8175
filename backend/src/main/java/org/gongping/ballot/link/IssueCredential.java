package org.gongping.ballot.link;

import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollState;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Base64;

/**
 * Issues a voter's one credential: signs what the voter's browser has blinded. The one insert that
 * counts comes before the signature, and who sends the same again gets the same signature, so it
 * does not matter where the network or the process ended.
 */
@Component
public class IssueCredential {

    private final CheckLink check;
    private final Issues issues;
    private final GuardIssuerKeys keys;
    private final Clock clock;

    IssueCredential(CheckLink check, Issues issues, GuardIssuerKeys keys, Clock clock) {
        this.check = check;
        this.issues = issues;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Issues it, or says why not. A lost answer can be asked for again as long as the keys exist,
     * after collecting too.
     *
     * @param link the personal link
     * @param blinded the blinded message in Base64url
     * @return the blind signature in Base64url
     */
    public Outcome<String> run(String link, String blinded) {
        return check.run(link)
                .map(good -> issue(good, blinded))
                .orElseGet(() -> refused("link", RefusalCode.UNKNOWN_LINK));
    }

    private Outcome<String> issue(CheckLink.Good good, String blinded) {
        var issuer = good.group().access().issuer();
        if (issuer == null) {
            return refused(good.poll());
        }
        return decode(blinded)
                .then(bytes -> wellFormed(bytes, issuer))
                .then(bytes -> issue(good, bytes))
                .then(bytes -> sign(good, bytes))
                .then(signature -> Outcome.done(text(signature)));
    }

    private Outcome<byte[]> issue(CheckLink.Good good, byte[] blinded) {
        var poll = good.poll();
        var issue = Issue.of(poll.key(), good.group().key(), good.voter(), blinded);
        if (takes(poll) && issues.add(issue)) {
            return Outcome.done(blinded);
        }
        return issues.find(issue.id())
                .map(found ->
                        found.equals(issue)
                                ? Outcome.done(blinded)
                                : IssueCredential.<byte[]>refused(
                                        "link", RefusalCode.CREDENTIAL_ISSUED))
                .orElseGet(() -> refused(poll));
    }

    private Outcome<byte[]> sign(CheckLink.Good good, byte[] blinded) {
        var poll = good.poll();
        return poll.state().isOver()
                ? refused(poll)
                : keys.sign(poll.key(), good.group().key(), blinded);
    }

    private boolean takes(Poll poll) {
        return poll.state() == PollState.COLLECTING
                && !poll.windows().isCollectingOver(clock.instant());
    }

    private static Outcome<byte[]> decode(String blinded) {
        try {
            return Outcome.done(Base64.getUrlDecoder().decode(blinded));
        } catch (IllegalArgumentException _) {
            return refused("blinded", RefusalCode.MALFORMED);
        }
    }

    /** What is not well-formed must not use up the voter's one credential. */
    private static Outcome<byte[]> wellFormed(byte[] blinded, IssuerKey issuer) {
        return BlindedMessage.read(blinded, issuer.publicKey()).then(_ -> Outcome.done(blinded));
    }

    private static <T> Outcome<T> refused(Poll poll) {
        return Outcome.refused(
                Refusal.of(
                        switch (poll.state()) {
                            case PREPARED -> RefusalCode.COLLECTION_NOT_STARTED;
                            case COLLECTING, OPEN, CLOSED -> RefusalCode.COLLECTION_OVER;
                            case VOID -> RefusalCode.POLL_VOIDED;
                        }));
    }

    private static <T> Outcome<T> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
