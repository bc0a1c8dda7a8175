package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.util.HashSet;

/** Makes what a device is given when a sign-in was begun or renewed. */
@Component
class SignedInAnswers {

    private final AccessTokens tokens;
    private final People people;

    SignedInAnswers(AccessTokens tokens, People people) {
        this.tokens = tokens;
        this.people = people;
    }

    SignedIn of(Account account, DeviceSession session, RefreshToken refresh) {
        var me = caller(account);
        var expiry = tokens.expiry();
        var claims =
                new AccessClaims(
                        account.key(),
                        me.roles(),
                        me.mustChangePassword(),
                        session.id(),
                        account.grants());
        return new SignedIn(
                me, tokens.issue(claims, expiry), expiry, refresh.encode(), session.end());
    }

    private Caller caller(Account account) {
        var key = account.key();
        var roles = new HashSet<>(account.roles());
        if (people.find(key.organisation(), key.number()).isPresent()) {
            roles.add(Role.STAFF);
        }
        return new Caller(key.organisation(), key.number(), roles, account.mustChangePassword());
    }
}
