package org.gongping.account.graphql;

import org.gongping.account.Account;
import org.gongping.account.Accounts;
import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Who is signed in. */
@Controller
class MeController {

    private final People people;
    private final Accounts accounts;

    MeController(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    @QueryMapping
    @Nullable Caller me(@ContextValue(required = false) @Nullable Caller caller) {
        return caller;
    }

    @SchemaMapping(typeName = "Me")
    String name(Caller caller) {
        return people.find(caller.organisation(), caller.number())
                .map(Person::name)
                .or(() -> accounts.find(caller.organisation(), caller.number()).map(Account::name))
                .orElse(caller.number());
    }
}
