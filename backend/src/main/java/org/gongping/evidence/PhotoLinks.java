package org.gongping.evidence;

import org.gongping.kernel.Keyring;
import org.gongping.kernel.Keyring.Key;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Locale;

import javax.crypto.Mac;

/**
 * Makes addresses of stored photos that open for five minutes, and checks them. Whoever holds such
 * an address sees the photo while it lasts; it is handed only to those who may see the photo.
 */
@Component
public final class PhotoLinks {

    /** How long an address opens. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final String PURPOSE = "evidence-link";

    private final Keyring keyring;
    private final Clock clock;

    PhotoLinks(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** A root-relative address of a photo. */
    public String link(Evidence photo, Photos.Size size) {
        var key = keyring.newest(PURPOSE);
        var until = clock.instant().plus(LIFE).getEpochSecond();
        var path = path(photo.organisation(), photo.sha256(), size);
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
                && keyring.find(PURPOSE, kid)
                        .filter(key -> same(sign(key, path, until), signature))
                        .isPresent();
    }

    /** The part of an address before its question mark. */
    public static String path(String organisation, String sha256, Photos.Size size) {
        var name = size.name().toLowerCase(Locale.ROOT);
        return String.join("/", "", "evidence", organisation, sha256, name);
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
