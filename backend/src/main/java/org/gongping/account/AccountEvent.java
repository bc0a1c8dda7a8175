package org.gongping.account;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Role;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An entry of an account's history, chained to the one before.
 *
 * @param at when
 * @param by the staff number of who did it, or {@link #PRODUCT}
 * @param kind what was done
 * @param detail the roles set; empty for other kinds
 * @param hash over this entry and the hash of the one before
 */
public record AccountEvent(Instant at, String by, Kind kind, String detail, String hash) {

    /** Who made the very first account. */
    public static final String PRODUCT = "-";

    /** What can be done to an account by others than its owner. */
    public enum Kind {
        /** A first password was issued, and every sign-in ended. */
        FIRST_PASSWORD,
        /** The roles were set. */
        ROLES,
        /** The lock was opened. */
        UNLOCKED
    }

    static AccountEvent after(
            List<AccountEvent> history, Instant now, String by, Kind kind, String detail) {
        var at = now.truncatedTo(ChronoUnit.MILLIS); // All that the database keeps.
        var previous = history.isEmpty() ? Chain.START : history.getLast().hash();
        var json =
                CanonicalJson.object(
                        Map.of(
                                "at", at.toString(),
                                "by", by,
                                "kind", kind.name(),
                                "detail", detail));
        return new AccountEvent(at, by, kind, detail, Chain.link(previous, json));
    }

    static String detail(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    /** Whether no entry was changed, dropped or moved, as far as the hashes tell. */
    static boolean holds(List<AccountEvent> history) {
        for (int n = 0; n < history.size(); n++) {
            var event = history.get(n);
            var again =
                    after(history.subList(0, n), event.at, event.by, event.kind, event.detail);
            if (!again.equals(event)) {
                return false;
            }
        }
        return true;
    }
}
