package org.gongping.evidence;

import org.gongping.kernel.Keyring;
import org.gongping.kernel.SignedLinks;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/**
 * Makes addresses of stored photos that open for five minutes, and checks them. Whoever holds such
 * an address sees the photo while it lasts; it is handed only to those who may see the photo.
 */
@Component
public final class PhotoLinks {

    /** How long an address opens. */
    public static final Duration LIFE = Duration.ofMinutes(5);

    private static final String PURPOSE = "evidence-link";

    private final SignedLinks links;

    PhotoLinks(Keyring keyring, Clock clock) {
        links = new SignedLinks(keyring, clock, PURPOSE, LIFE);
    }

    /** A root-relative address of a photo. */
    public String link(Evidence photo, Photos.Size size) {
        return links.sign(path(photo.organisation(), photo.sha256(), size));
    }

    /**
     * Whether an address was made here, is unaltered and still opens.
     *
     * @param until second since 1970 after which it does not
     * @param kid the id of the key that signed it
     * @param signature what the key made of path and time
     */
    public boolean opens(String path, long until, String kid, String signature) {
        return links.opens(path, until, kid, signature);
    }

    /** The part of an address before its question mark. */
    public static String path(String organisation, String sha256, Photos.Size size) {
        var name = size.name().toLowerCase(Locale.ROOT);
        return String.join("/", "", "evidence", organisation, sha256, name);
    }
}
