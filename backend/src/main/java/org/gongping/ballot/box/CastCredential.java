package org.gongping.ballot.box;

import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.List;

/**
 * Casts a ballot with a credential. It was signed for somebody on the roll, and nobody can say for
 * whom.
 */
@Component
public class CastCredential {

    private static final Refusal SPENT = Refusal.at("credential", RefusalCode.SPENT_CREDENTIAL);

    private final Polls polls;
    private final CredentialElsewhere elsewhere;
    private final PutIntoBox put;

    CastCredential(Polls polls, CredentialElsewhere elsewhere, PutIntoBox put) {
        this.polls = polls;
        this.elsewhere = elsewhere;
        this.put = put;
    }

    /**
     * A credential as it comes in: nonce, prefix and signature in Base64url.
     *
     * @param poll the poll's full key
     */
    public record Shown(String poll, String group, String nonce, String prefix, String signature) {
        Outcome<Credential> in(PollKey other, String otherGroup) {
            return Credential.parse(other, otherGroup, nonce, prefix, signature)
                    .map(Outcome::done)
                    .orElseGet(() -> refused("credential", RefusalCode.MALFORMED));
        }
    }

    /**
     * Casts it, or says why not.
     *
     * @param marks one for every candidate, or an abstention, in any order
     */
    public Outcome<Receipt> run(Shown shown, List<Mark> marks) {
        return PollKey.ofFull(shown.poll())
                .flatMap(polls::frozen)
                .map(poll -> cast(poll, shown, marks))
                .orElseGet(() -> refused("poll", RefusalCode.NOT_FOUND));
    }

    private Outcome<Receipt> cast(Poll poll, Shown shown, List<Mark> marks) {
        return poll.group(shown.group())
                .filter(VoterGroup::hasLinks)
                .map(group -> check(poll, group, shown))
                .orElseGet(() -> refused("group", RefusalCode.NO_LINKS))
                .then(good ->
                        MarksCheck.run(poll, marks)
                                .then(checked -> put.run(poll.key(), good.ballot(checked), SPENT)));
    }

    private Outcome<Credential> check(Poll poll, VoterGroup group, Shown shown) {
        var issuer = group.access().issuer();
        if (issuer == null) {
            return Outcome.refused(Refusal.of(RefusalCode.POLL_NOT_OPEN));
        }
        return shown.in(poll.key(), group.key())
                .then(credential ->
                        credential.isSignedBy(issuer)
                                ? Outcome.done(credential)
                                : refused("credential", elsewhere.why(poll, shown)));
    }

    private static <T> Outcome<T> refused(String path, RefusalCode code) {
        return Outcome.refused(Refusal.at(path, code));
    }
}
