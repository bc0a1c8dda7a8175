package org.gongping.account;

import java.util.Locale;

/**
 * Names an account.
 *
 * @param organisation the organisation's code
 * @param number the staff number, unique in the organisation
 */
public record AccountKey(String organisation, String number) {

    /** What people type means the same with spaces around it, and the code in any case. */
    public static AccountKey typed(String organisation, String number) {
        return new AccountKey(organisation.strip().toLowerCase(Locale.ROOT), number.strip());
    }

    /** Unambiguous, since no organisation's code holds a colon. */
    public String id() {
        return organisation + ":" + number;
    }
}
