package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.springframework.stereotype.Component;

/** What somebody is called: by the roster, or else by the account. */
@Component
public class ShowName {

    private final People people;
    private final Accounts accounts;

    ShowName(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** The caller's name; the number if it is known nowhere. */
    public String of(Caller caller) {
        return people.find(caller.organisation(), caller.number())
                .map(Person::name)
                .or(() ->
                        accounts.glance(new AccountKey(caller.organisation(), caller.number()))
                                .map(Account::name))
                .orElse(caller.number());
    }
}
