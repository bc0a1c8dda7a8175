package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The accounts of an organisation, those on the roster without one included. */
@Component
public class ListAccounts {

    private final Accounts accounts;
    private final People people;

    ListAccounts(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    /**
     * An account and its owner.
     *
     * @param unit the unit's name, or null without a roster entry
     */
    public record Listed(Account account, String name, @Nullable String unit) {

        /** All roles, that of the roster included. */
        public Set<Role> roles() {
            var roles = EnumSet.noneOf(Role.class);
            roles.addAll(account.roles());
            if (unit != null) {
                roles.add(Role.STAFF);
            }
            return roles;
        }
    }

    /** Those whose name contains the text or whose number begins with it, by number. */
    public Page<Listed> list(Caller caller, @Nullable String search, PageRequest request) {
        var wanted = search == null ? "" : search.strip();
        var found =
                all(caller.organisation()).stream()
                        .filter(one ->
                                one.name().contains(wanted)
                                        || one.account().number().startsWith(wanted))
                        .toList();
        return Page.of(found, one -> one.account().number(), request);
    }

    /** An account with its owner. */
    public Listed listed(Account account) {
        return people.find(account.organisation(), account.number())
                .map(person -> new Listed(account, person.name(), person.unit()))
                .orElseGet(() -> new Listed(account, account.name(), null));
    }

    private List<Listed> all(String organisation) {
        Map<String, Account> known =
                accounts.of(organisation).stream()
                        .collect(Collectors.toMap(Account::number, Function.identity()));
        var listed = new ArrayList<Listed>();
        for (Person person : people.all(organisation)) {
            var account = known.remove(person.number());
            var shown =
                    account == null
                            ? Account.fresh(organisation, person.number(), person.name())
                            : account;
            listed.add(new Listed(shown, person.name(), person.unit()));
        }
        known.values().forEach(one -> listed.add(new Listed(one, one.name(), null)));
        return listed;
    }
}
