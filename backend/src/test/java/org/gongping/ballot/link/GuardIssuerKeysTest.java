package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.reasons;

import org.bson.Document;
import org.gongping.ballot.Blinding;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Together;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.evidence.FixedKeys;
import org.gongping.kernel.Keyring.Key;
import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Collections;
import java.util.HexFormat;
import java.util.concurrent.Callable;

class GuardIssuerKeysTest {

    private final Federation federation = new Federation(5);
    private final Poll poll = federation.prepared();
    private final GuardIssuerKeys guard = federation.of(GuardIssuerKeys.class);
    private final SealedKeys stored = federation.of(SealedKeys.class);

    @Test
    void everyGroupHasAKeyOfItsOwnThatStays() {
        var staff = guard.make(poll.key(), "staff");

        assertThat(guard.make(poll.key(), "deputies")).isNotEqualTo(staff);
        federation.restart();
        assertThat(federation.of(GuardIssuerKeys.class).make(poll.key(), "staff")).isEqualTo(staff);
    }

    @Test
    void ofKeysMadeAtOnceOneStays() throws Exception {
        Callable<IssuerKey> make = () -> guard.make(poll.key(), "staff");

        var made = Together.run(Collections.nCopies(10, make));

        assertThat(made.stream().distinct()).containsExactly(guard.make(poll.key(), "staff"));
    }

    @Test
    void whatIsSignedFitsThePublicKey() {
        var key = guard.make(poll.key(), "staff").publicKey();
        var blinded = Blinding.bytes(key, BigInteger.valueOf(4711));

        var signature = done(guard.sign(poll.key(), "staff", blinded));

        assertThat(new BigInteger(1, signature).modPow(key.getPublicExponent(), key.getModulus()))
                .isEqualTo(4711);
    }

    @Test
    void thereIsNothingToSignWithBeforeAKeyWasMade() {
        assertThat(reasons(guard.sign(poll.key(), "staff", new byte[256])))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void closingDestroysEveryPrivateKeyOfThePollAndNoOther() {
        var opened = federation.open(poll);
        guard.make(poll.key(), "staff");
        guard.make(poll.key(), "deputies");
        var other = new PollKey(Federation.CODE, "2025", "review", "seconded", 1);
        guard.make(other, "staff");

        federation.close(opened);

        assertThat(stored.find(poll.key(), "staff")).isEmpty();
        assertThat(stored.find(poll.key(), "deputies")).isEmpty();
        assertThat(stored.find(other, "staff")).isPresent();
        assertThat(reasons(guard.sign(poll.key(), "staff", new byte[256])))
                .containsExactly("WRONG_STATE");
    }

    @Test
    void theDatabaseHoldsNothingOfThePrivateKeyInTheClear() {
        guard.make(poll.key(), "staff");
        var sealed = stored.find(poll.key(), "staff").orElseThrow();
        var by = new FixedKeys().newest("issuer-key");
        var secret = sealed.open(by).privateKey();

        var document = federation.mongo.findAll(Document.class, "issuer-keys").getFirst();
        assertThat(document.keySet())
                .containsExactlyInAnyOrder("_id", "poll", "kid", "sealed", "_class");
        var bytes = Base64.getDecoder().decode(document.getString("sealed"));
        assertThat(HexFormat.of().formatHex(bytes))
                .doesNotContain(secret.getPrivateExponent().toString(16).substring(8, 40))
                .doesNotContain(secret.getModulus().toString(16).substring(8, 40));
    }

    @Test
    void aSealedKeyOpensOnlyAsItWasSealed() {
        guard.make(poll.key(), "staff");
        var sealed = stored.find(poll.key(), "staff").orElseThrow();
        var by = new FixedKeys().newest("issuer-key");
        var otherRun = new PollKey(Federation.CODE, "2025", "review", "staff", 2);
        var bytes = Base64.getDecoder().decode(sealed.sealed());
        bytes[40] ^= 1;
        var altered = Base64.getEncoder().encodeToString(bytes);

        assertRefused(new SealedKey(poll.key(), "deputies", "k1", sealed.sealed()), by);
        assertRefused(new SealedKey(otherRun, "staff", "k1", sealed.sealed()), by);
        assertRefused(new SealedKey(poll.key(), "staff", "k1", altered), by);
        assertRefused(sealed, new FixedKeys().newest("something-else"));
        assertThat(sealed.open(by).issuerKey()).isEqualTo(guard.make(poll.key(), "staff"));
    }

    private static void assertRefused(SealedKey key, Key by) {
        assertThatThrownBy(() -> key.open(by)).hasMessage("A sealed key was altered or moved");
    }
}
