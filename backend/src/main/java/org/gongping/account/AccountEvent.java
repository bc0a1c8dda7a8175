package org.gongping.account;

import org.gongping.kernel.CanonicalJson;
import org.gongping.kernel.Chain;

import java.time.Instant;
import java.util.Map;

/**
 * One entry of an account's chained history: what an administrator or its owner did to it.
 *
 * @param by staff number of whoever did it
 * @param detail such as the roles set, or the command that issued a first password
 * @param hash over this entry and the hash before it
 */
public record AccountEvent(Instant at, String by, Action action, String detail, String hash) {

    /** What was done. */
    public enum Action {
        CREATED,
        FIRST_PASSWORD_ISSUED,
        PASSWORD_CHANGED,
        ROLES_SET,
        UNLOCKED
    }

    static AccountEvent after(String previous, Instant at, String by, Action action, String what) {
        var entry =
                CanonicalJson.object(
                        Map.of(
                                "at",
                                at.toString(),
                                "by",
                                by,
                                "action",
                                action.name(),
                                "detail",
                                what));
        return new AccountEvent(at, by, action, what, Chain.link(previous, entry));
    }
}
