package org.gongping.ranking;

import org.gongping.kernel.Keyring;
import org.gongping.kernel.SignedLinks;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;

/** Makes addresses of editions' bundles that open for five minutes, and checks them. */
@Component
public final class BundleLinks {

    private static final Duration LIFE = Duration.ofMinutes(5);

    private final SignedLinks links;

    BundleLinks(Keyring keyring, Clock clock) {
        links = new SignedLinks(keyring, clock, "bundle-link", LIFE);
    }

    /** Which of an edition's two bundles is meant. */
    public enum Form {
        /** With exact values in place of confidential marks. */
        PUBLIC,
        /** With every mark. */
        SEALED
    }

    /** A root-relative address; handed only to those who may see this bundle. */
    public String link(Edition edition, Form form) {
        return links.sign(
                path(edition.organisation(), edition.cycle().cycle(), edition.id(), form));
    }

    /** Whether an address was made here, is unaltered and still opens. */
    public boolean opens(String path, long until, String kid, String signature) {
        return links.opens(path, until, kid, signature);
    }

    /** The part of an address before its question mark. */
    public static String path(String organisation, String cycle, String edition, Form form) {
        var name = form.name().toLowerCase(Locale.ROOT);
        return String.join("/", "", "bundles", organisation, cycle, edition, name);
    }
}
