package org.gongping.account;

import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Optional;

/**
 * Gives a new access token for a refresh token and rotates it (RFC 9700 section 4.14.2). The same
 * token again within {@link SignedIn#GRACE} gets the same successor, so a lost reply signs nobody
 * out; a later reuse ends the sign-in, for thief and owner alike. Refused: {@code SESSION_ENDED}.
 */
@Component
public class RenewSession {

    private final Accounts accounts;
    private final Sessions sessions;
    private final Keyring keyring;
    private final Clock clock;

    RenewSession(Accounts accounts, Sessions sessions, Keyring keyring, Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.keyring = keyring;
        this.clock = clock;
    }

    /** Renews by the cookie's text. */
    public Outcome<Session> renew(String cookie) {
        return RefreshToken.parse(cookie).map(this::renew).orElseGet(RenewSession::ended);
    }

    private Outcome<Session> renew(RefreshToken token) {
        var successor = token.successor(keyring);
        return accounts.change(
                        token.organisation(),
                        token.number(),
                        account -> rotated(account, token, successor))
                .filter(after -> holds(after, successor))
                .map(after -> sessions.of(after, successor))
                .orElseGet(RenewSession::ended);
    }

    private Account rotated(Account account, RefreshToken token, RefreshToken successor) {
        var now = clock.instant();
        Optional<SignedIn> device = account.signIn(token.signIn());
        return device.map(one ->
                        switch (one.shown(token.hash(), now)) {
                            case CURRENT -> account.renewed(one.rotated(successor.hash(), now));
                            case REPEATED -> account;
                            case REUSED, EXPIRED -> account.signedOut(one.id());
                        })
                .orElse(account);
    }

    private static boolean holds(Account account, RefreshToken successor) {
        return account.signIn(successor.signIn())
                .filter(device -> device.current().equals(successor.hash()))
                .isPresent();
    }

    private static Outcome<Session> ended() {
        return Outcome.refused(Refusal.of(RefusalCode.SESSION_ENDED));
    }
}
