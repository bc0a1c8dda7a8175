package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Guarded;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody signs in with. It is replaced as a whole, guarded by its version.
 *
 * @param roles the roles granted beyond {@link Role#STAFF}, which everybody on the roster has
 * @param password null before a first one was issued
 * @param failures wrong passwords since the last right one
 * @param lockedUntil until when nobody can sign in, or null
 * @param signedIn at most {@link #MOST_SIGN_INS}, the oldest first
 * @param history what was done to it, oldest first
 * @param version counts its changes
 */
public record Account(
        String organisation,
        String number,
        String name,
        Set<Role> roles,
        @Nullable Password password,
        int failures,
        @Nullable Instant lockedUntil,
        List<SignedIn> signedIn,
        List<AccountEvent> history,
        int version)
        implements Guarded {

    /** Wrong passwords that lock an account. */
    public static final int FAILURES_ALLOWED = 5;

    /** For how long. */
    public static final Duration LOCKED_FOR = Duration.ofMinutes(15);

    /** Devices on which somebody can be signed in; one more signs the oldest out. */
    public static final int MOST_SIGN_INS = 10;

    /** Copies the collections. */
    public Account {
        roles = Set.copyOf(roles);
        signedIn = List.copyOf(signedIn);
        history = List.copyOf(history);
    }

    /** An account before anything was done to it. */
    public static Account fresh(String organisation, String number, String name) {
        return new Account(
                organisation, number, name, Set.of(), null, 0, null, List.of(), List.of(), 0);
    }

    /** Accounts are shown to administrators and, each, to its owner. */
    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.holdsAny(Role.ADMIN) || caller.is(number);
    }

    /** Whether nobody can sign in at this moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Whether the password is still this one; none is never the same as none. */
    boolean has(@Nullable Password seen) {
        return seen != null && seen.equals(password);
    }

    /** Whether a first password has yet to be changed. */
    public boolean mustChangePassword() {
        return password != null && password.first();
    }

    /** Whether its password is a first one that this command issued. */
    boolean holdsFirstPasswordOf(String batch) {
        return mustChangePassword()
                && history.stream()
                        .filter(one -> one.action() == AccountEvent.Action.FIRST_PASSWORD_ISSUED)
                        .reduce((before, after) -> after)
                        .filter(one -> one.detail().equals(batch))
                        .isPresent();
    }

    /** The sign-in of this id, if it was not ended. */
    public Optional<SignedIn> signIn(String id) {
        return signedIn.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** One more wrong password; while locked nothing is counted, nor the lock shortened. */
    Account failed(Instant now) {
        if (isLocked(now)) {
            return this;
        }
        var count = failures + 1;
        return count < FAILURES_ALLOWED
                ? with(password, count, null, signedIn, history)
                : with(password, 0, now.plus(LOCKED_FOR), signedIn, history);
    }

    Account signedIn(SignedIn device) {
        var kept = Stream.concat(signedIn.stream(), Stream.of(device)).toList();
        var from = Math.max(0, kept.size() - MOST_SIGN_INS);
        return with(password, 0, null, kept.subList(from, kept.size()), history);
    }

    Account renewed(SignedIn device) {
        var replaced =
                signedIn.stream().map(one -> one.id().equals(device.id()) ? device : one).toList();
        return with(password, failures, lockedUntil, replaced, history);
    }

    Account signedOut(String id) {
        var others = signedIn.stream().filter(one -> !one.id().equals(id)).toList();
        return with(password, failures, lockedUntil, others, history);
    }

    Account passwordChanged(String hash, SignedIn only, Instant at) {
        var entries = noted(at, number, AccountEvent.Action.PASSWORD_CHANGED, "");
        return with(new Password(hash, false), 0, null, List.of(only), entries);
    }

    /** With a first password; {@code batch} tells by which command it was issued. */
    Account firstPassword(String hash, Instant at, String by, String batch) {
        var entries = noted(at, by, AccountEvent.Action.FIRST_PASSWORD_ISSUED, batch);
        return with(new Password(hash, true), 0, null, List.of(), entries);
    }

    Account unlocked(Instant at, String by) {
        var entries = noted(at, by, AccountEvent.Action.UNLOCKED, "");
        return with(password, 0, null, signedIn, entries);
    }

    Account granted(Set<Role> granted, Instant at, String by) {
        var names = granted.stream().map(Role::name).sorted().collect(Collectors.joining(","));
        var entries = noted(at, by, AccountEvent.Action.ROLES_SET, names);
        return new Account(
                organisation,
                number,
                name,
                granted,
                password,
                failures,
                lockedUntil,
                signedIn,
                entries,
                version + 1);
    }

    private List<AccountEvent> noted(
            Instant at, String by, AccountEvent.Action action, String detail) {
        var previous = history.isEmpty() ? Chain.START : history.getLast().hash();
        var entries = new ArrayList<>(history);
        entries.add(AccountEvent.after(previous, at, by, action, detail));
        return entries;
    }

    private Account with(
            @Nullable Password newPassword,
            int newFailures,
            @Nullable Instant newLock,
            List<SignedIn> newSignIns,
            List<AccountEvent> newHistory) {
        return new Account(
                organisation,
                number,
                name,
                roles,
                newPassword,
                newFailures,
                newLock,
                newSignIns,
                newHistory,
                version + 1);
    }
}
