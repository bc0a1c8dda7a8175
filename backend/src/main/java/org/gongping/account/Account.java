package org.gongping.account;

import org.gongping.account.AccountEvent.Kind;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Somebody's way in. Every command changes one account, as a whole.
 *
 * @param key whose
 * @param name for those who are on no roster
 * @param roles all but {@link Role#STAFF}, which the roster gives
 * @param grants how often the roles were set: access tokens say for which of them they were made
 * @param password null if none was issued yet
 * @param sessions sign-ins, oldest first, at most {@value #MOST_SESSIONS}
 * @param history what others did to it, oldest first
 * @param version how often it was stored; guards against lost changes
 */
public record Account(
        AccountKey key,
        String name,
        Set<Role> roles,
        int grants,
        @Nullable Password password,
        Lock lock,
        List<DeviceSession> sessions,
        List<AccountEvent> history,
        int version) {

    static final int MOST_SESSIONS = 10;

    /** Copies the collections. */
    public Account {
        roles = Set.copyOf(roles);
        sessions = List.copyOf(sessions);
        history = List.copyOf(history);
    }

    static Account create(AccountKey key, String name) {
        return new Account(key, name, Set.of(), 0, null, Lock.OPEN, List.of(), List.of(), 0);
    }

    /** Whether the owner has yet to change a first password. */
    public boolean mustChangePassword() {
        return password != null && password.temporary();
    }

    /** Whether the password is still this one; what is not there is none. */
    boolean has(@Nullable Password kept) {
        return kept != null && kept.equals(password);
    }

    Optional<DeviceSession> session(String id, Instant now) {
        return sessions.stream()
                .filter(session -> session.id().equals(id) && session.isAlive(now))
                .findFirst();
    }

    /** With a new sign-in; dead ones go, and the oldest where there are too many. */
    Account signedIn(DeviceSession begun, Instant now) {
        var kept = new ArrayList<>(sessions.stream().filter(one -> one.isAlive(now)).toList());
        kept.add(begun);
        var most = kept.subList(Math.max(0, kept.size() - MOST_SESSIONS), kept.size());
        return with(password, Lock.OPEN, most);
    }

    /** With one wrong password more. */
    Account failed(Instant now) {
        return with(password, lock.failed(now), sessions);
    }

    Account renewed(DeviceSession session) {
        var all =
                sessions.stream().map(one -> one.id().equals(session.id()) ? session : one).toList();
        return with(password, lock, all);
    }

    Account signedOut(String session) {
        var rest = sessions.stream().filter(one -> !one.id().equals(session)).toList();
        return with(password, lock, rest);
    }

    /** With a password of the owner's own choice; every sign-in ends but the one that begins. */
    Account changed(Password chosen, DeviceSession begun) {
        return with(chosen, Lock.OPEN, List.of(begun));
    }

    /** With a first password; every sign-in ends. */
    Account issued(Password first, Instant now, String by) {
        return with(first, Lock.OPEN, List.of()).noted(now, by, Kind.FIRST_PASSWORD, "");
    }

    Account unlocked(Instant now, String by) {
        return with(password, Lock.OPEN, sessions).noted(now, by, Kind.UNLOCKED, "");
    }

    /** With these roles; access tokens made for others are no longer good. */
    Account granted(Set<Role> all, Instant now, String by) {
        var detail = AccountEvent.detail(all);
        return new Account(
                        key, name, all, grants + 1, password, lock, sessions, history, version)
                .noted(now, by, Kind.ROLES, detail);
    }

    private Account noted(Instant now, String by, Kind kind, String detail) {
        var event = AccountEvent.after(history, now, by, kind, detail);
        var longer = Stream.concat(history.stream(), Stream.of(event)).toList();
        return new Account(
                key, name, roles, grants, password, lock, sessions, longer, version);
    }

    private Account with(@Nullable Password other, Lock newLock, List<DeviceSession> devices) {
        return new Account(
                key, name, roles, grants, other, newLock, devices, history, version);
    }
}
