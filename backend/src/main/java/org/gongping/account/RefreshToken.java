package org.gongping.account;

import org.gongping.kernel.Chain;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Keyring;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;

/**
 * What a device holds to renew a sign-in. The secret is 32 bytes; the server keeps its hash only.
 *
 * @param account whose
 * @param session which family it belongs to
 * @param secret Base64url without padding
 */
record RefreshToken(AccountKey account, String session, String secret) {

    static final String PURPOSE = "refresh-token";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The first of a new family. */
    static RefreshToken first(AccountKey account) {
        return new RefreshToken(account, random(16), random(32));
    }

    /** Reads a token; empty for anything that cannot be one. */
    static Optional<RefreshToken> parse(String text) {
        var parts = text.split("\\.", -1);
        return parts.length != 3
                ? Optional.empty()
                : GlobalId.parse(parts[0])
                        .map(id -> new AccountKey(id.type(), id.key()))
                        .map(account -> new RefreshToken(account, parts[1], parts[2]));
    }

    /** As the device holds it. */
    String encode() {
        var whose = new GlobalId(account.organisation(), account.number()).encode();
        return whose + "." + session + "." + secret;
    }

    String hash() {
        return Chain.sha256(secret.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The token that replaces this one: always the same for the same key, so that it can be given
     * again without being kept.
     */
    RefreshToken successor(Keyring.Key key) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.secret());
            var made = mac.doFinal((session + "." + secret).getBytes(StandardCharsets.UTF_8));
            return new RefreshToken(account, session, text(made));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String random(int bytes) {
        var made = new byte[bytes];
        RANDOM.nextBytes(made);
        return text(made);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
