package org.gongping.account;

import org.gongping.kernel.Chain;
import org.gongping.kernel.Keyring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;

/**
 * What the refresh cookie holds.
 *
 * @param organisation whose account
 * @param number whose account
 * @param signIn the sign-in's id
 * @param secret 256 bits, Base64url
 */
record RefreshToken(String organisation, String number, String signIn, String secret) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SECRET_BYTES = 32;
    private static final int PARTS = 4;
    private static final String PURPOSE = "refresh-token";

    static RefreshToken fresh(Account account, String signIn) {
        var secret = new byte[SECRET_BYTES];
        RANDOM.nextBytes(secret);
        return new RefreshToken(account.organisation(), account.number(), signIn, encode(secret));
    }

    /** Reads a cookie; empty for anything that was not handed out. */
    static Optional<RefreshToken> parse(String cookie) {
        var parts = cookie.split("\\.", -1);
        if (parts.length != PARTS) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new RefreshToken(decode(parts[0]), decode(parts[1]), parts[2], parts[3]));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** The cookie's text. */
    String text() {
        return String.join(
                ".",
                encode(organisation.getBytes(StandardCharsets.UTF_8)),
                encode(number.getBytes(StandardCharsets.UTF_8)),
                signIn,
                secret);
    }

    /** What is kept of it. */
    String hash() {
        return Chain.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The token after it: always the same one, so that a repeat gets the same successor although
     * nothing secret is stored.
     */
    RefreshToken successor(Keyring keyring) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(keyring.newest(PURPOSE).secret());
            var next = mac.doFinal(text().getBytes(StandardCharsets.UTF_8));
            return new RefreshToken(organisation, number, signIn, encode(next));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decode(String text) {
        return new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
    }
}
