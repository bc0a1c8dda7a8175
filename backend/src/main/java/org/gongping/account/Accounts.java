package org.gongping.account;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** All accounts of this installation. */
public interface Accounts {

    /**
     * What a command makes of an account.
     *
     * @param next the account as it shall be; the same one if nothing changes
     * @param result what the command answers
     */
    record Step<T>(Account next, T result) {}

    /** The account as stored now. */
    Optional<Account> find(AccountKey key);

    /**
     * The account as stored at most a few seconds ago; never older than this node's own last change
     * of it. A change on another node shows when those seconds are over.
     */
    Optional<Account> glance(AccountKey key);

    /** All accounts of an organisation in short, in any order. */
    List<AccountSummary> summaries(String organisation);

    /** Whether there is any account in this installation. */
    boolean any();

    /** Stores a new account; false if there is one already. */
    boolean insert(Account account);

    /** Stores a changed account; false, with nothing changed, if it is not the newest. */
    boolean replace(Account changed);

    /**
     * Carries out a command as one atomic write: on a conflict it is made anew of what is stored
     * then. Conflicts end, since with each one somebody else's command was carried out.
     *
     * @return what the step answered; empty if there is no such account
     */
    default <T> Optional<T> change(AccountKey key, Function<Account, Step<T>> command) {
        while (true) {
            var seen = find(key);
            if (seen.isEmpty()) {
                return Optional.empty();
            }
            var step = command.apply(seen.get());
            if (step.next().equals(seen.get()) || replace(step.next())) {
                return Optional.of(step.result());
            }
        }
    }

    /** The same, on a new account if there is none yet. */
    default <T> T changeOrCreate(
            AccountKey key, String name, Function<Account, Step<T>> command) {
        while (true) {
            var changed = change(key, command);
            if (changed.isPresent()) {
                return changed.get();
            }
            var step = command.apply(Account.create(key, name));
            if (insert(step.next())) {
                return step.result();
            }
        }
    }
}
