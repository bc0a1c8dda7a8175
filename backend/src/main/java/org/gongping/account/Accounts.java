package org.gongping.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The accounts of all organisations. */
public interface Accounts {

    /** The account of this number. */
    Optional<Account> find(String organisation, String number);

    /** An organisation's accounts, in any order. */
    List<Account> of(String organisation);

    /** Whether there is no account at all, in no organisation: the very first start. */
    boolean isEmpty();

    /** Stores a new account; false if there is one of that number. */
    boolean add(Account account);

    /** Puts an account in the place of the version before it; false if that has gone. */
    boolean replace(Account account);

    /**
     * Changes an account however many others change it at the same moment.
     *
     * @param change what to make of it, called anew for each attempt; the same account for no
     *     change
     * @return the account as it was changed; empty if there is none
     */
    default Optional<Account> change(
            String organisation, String number, Function<Account, Account> change) {
        while (true) {
            var found = find(organisation, number);
            if (found.isEmpty()) {
                return found;
            }
            var changed = change.apply(found.get());
            if (changed.equals(found.get()) || replace(changed)) {
                return Optional.of(changed);
            }
        }
    }
}
