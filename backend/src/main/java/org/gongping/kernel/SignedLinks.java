package org.gongping.kernel;

import org.gongping.kernel.Keyring.Key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;

/**
 * Makes addresses that open for a while, and checks them. Nobody without the installation's key can
 * make one, lengthen its time or turn it to another path; whoever holds one may open it, so it is
 * handed only to those who may see what lies behind it.
 */
public final class SignedLinks {

    private final Keyring keyring;
    private final Clock clock;
    private final String purpose;
    private final Duration life;

    /**
     * Links of one kind.
     *
     * @param purpose the keys' purpose: links of one never open what another guards
     * @param life how long an address opens
     */
    public SignedLinks(Keyring keyring, Clock clock, String purpose, Duration life) {
        this.keyring = keyring;
        this.clock = clock;
        this.purpose = purpose;
        this.life = life;
    }

    /** The address that opens a root-relative path from now on. */
    public String sign(String path) {
        var key = keyring.newest(purpose);
        var until = clock.instant().plus(life).getEpochSecond();
        return path + "?until=" + until + "&kid=" + key.id() + "&sig=" + sign(key, path, until);
    }

    /**
     * Whether an address was made here, is unaltered and still opens.
     *
     * @param until second since 1970 after which it does not
     * @param kid the id of the key that signed it
     * @param signature what the key made of path and time
     */
    public boolean opens(String path, long until, String kid, String signature) {
        return clock.instant().getEpochSecond() <= until
                && keyring.find(purpose, kid)
                        .filter(key -> same(sign(key, path, until), signature))
                        .isPresent();
    }

    private static String sign(Key key, String path, long until) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key.secret());
            var made = mac.doFinal((path + "\n" + until).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(made);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
