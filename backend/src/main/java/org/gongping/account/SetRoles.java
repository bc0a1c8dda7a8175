package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Sets the roles of an account, from the next request of its owner on. */
@Component
public class SetRoles {

    private final Accounts accounts;
    private final People people;
    private final ListAccounts list;
    private final Clock clock;

    SetRoles(Accounts accounts, People people, ListAccounts list, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.list = list;
        this.clock = clock;
    }

    /** Sets all roles beyond STAFF; nobody takes the administrator's from oneself. */
    public Outcome<AccountView> run(Caller caller, String number, Collection<Role> roles) {
        var wanted = new HashSet<>(roles);
        wanted.remove(Role.STAFF);
        if (caller.is(number) && !wanted.contains(Role.ADMIN)) {
            return Outcome.refused(Refusal.at("roles", RefusalCode.OWN_MATTER));
        }
        return set(caller, new AccountKey(caller.organisation(), number), wanted)
                .flatMap(_ -> list.find(caller, number))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.at("number", RefusalCode.NOT_FOUND)));
    }

    private Optional<Boolean> set(Caller caller, AccountKey key, Set<Role> wanted) {
        var person = people.find(key.organisation(), key.number()).map(Person::name);
        return person.isPresent()
                ? person.map(name ->
                        accounts.changeOrCreate(key, name, account -> set(caller, account, wanted)))
                : accounts.change(key, account -> set(caller, account, wanted));
    }

    private Step<Boolean> set(Caller caller, Account account, Set<Role> wanted) {
        return account.roles().equals(wanted)
                ? new Step<>(account, false)
                : new Step<>(account.granted(wanted, clock.instant(), caller.number()), true);
    }
}
