package org.gongping.ballot.link;

import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.KeyDisposal;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/**
 * Makes the keys that sign credentials, one per group of a poll, and signs with them. Between two
 * signatures a private key lies sealed in the database; nobody else opens it.
 */
@Component
class GuardIssuerKeys implements KeyDisposal {

    private static final String PURPOSE = "issuer-key";

    private final Keyring keyring;
    private final SealedKeys keys;
    private final Issues issues;

    GuardIssuerKeys(Keyring keyring, SealedKeys keys, Issues issues) {
        this.keyring = keyring;
        this.keys = keys;
        this.issues = issues;
    }

    /** The public key of a group, made now unless it was before; for polls that are not closed. */
    IssuerKey make(PollKey poll, String group) {
        var found =
                keys.find(poll, group)
                        .orElseGet(() -> {
                            var fresh = IssuerKeyPair.generate();
                            var by = keyring.newest(PURPOSE);
                            return keys.keep(SealedKey.seal(fresh, poll, group, by));
                        });
        return open(found).issuerKey();
    }

    /** Signs a blinded message for a group, or says what is wrong with it. */
    Outcome<byte[]> sign(PollKey poll, String group, byte[] blinded) {
        return keys.find(poll, group)
                .map(key -> BlindSigner.sign(open(key), blinded))
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.WRONG_STATE)));
    }

    /**
     * With the keys goes the order in which they were used: first that, so that it is not missed.
     */
    @Override
    public void destroyKeys(PollKey poll) {
        if (keys.holdsAny(poll)) {
            issues.forgetOrder();
            keys.destroy(poll);
        }
    }

    private IssuerKeyPair open(SealedKey key) {
        return keyring.find(PURPOSE, key.kid())
                .map(key::open)
                .orElseThrow(
                        () -> new IllegalStateException("The keys file lacks key " + key.kid()));
    }
}
