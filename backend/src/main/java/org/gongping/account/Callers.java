package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.util.EnumSet;
import java.util.Optional;

/**
 * Who is calling. The account is read anew for every call, so signing out, losing a role and
 * leaving the roster take effect at once and on every node.
 */
@Component
public class Callers {

    private final AccessTokens tokens;
    private final Accounts accounts;
    private final People people;

    Callers(AccessTokens tokens, Accounts accounts, People people) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.people = people;
    }

    /** Whoever holds this access token; empty for a token that is not good (any more). */
    public Optional<Caller> of(String accessToken) {
        return tokens.check(accessToken)
                .flatMap(named ->
                        accounts.find(named.organisation(), named.number())
                                .filter(one -> one.signIn(named.signIn()).isPresent()))
                .flatMap(this::of);
    }

    /** The account's owner; empty for one who is on no roster and was granted no role. */
    Optional<Caller> of(Account account) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(account.roles());
        if (people.find(account.organisation(), account.number()).isPresent()) {
            roles.add(Role.STAFF);
        }
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Caller(
                                account.organisation(),
                                account.number(),
                                roles,
                                account.mustChangePassword()));
    }
}
