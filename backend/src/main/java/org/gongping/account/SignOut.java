package org.gongping.account;

import org.springframework.stereotype.Component;

/** Ends a sign-in; signing out twice is no fault. */
@Component
public class SignOut {

    private final Accounts accounts;

    SignOut(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Ends the sign-in that the cookie is of, if it is one in force or just rotated. */
    public void signOut(String cookie) {
        RefreshToken.parse(cookie).ifPresent(this::end);
    }

    private void end(RefreshToken token) {
        accounts.change(
                token.organisation(),
                token.number(),
                account ->
                        account.signIn(token.signIn()).filter(one -> knows(one, token)).isPresent()
                                ? account.signedOut(token.signIn())
                                : account);
    }

    private static boolean knows(SignedIn device, RefreshToken token) {
        var hash = token.hash();
        return hash.equals(device.current()) || hash.equals(device.previous());
    }
}
