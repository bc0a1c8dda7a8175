package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Shows the accounts of the caller's organisation, and everybody on its roster without any. */
@Component
public class ListAccounts {

    private final Accounts accounts;
    private final People people;
    private final Clock clock;

    ListAccounts(Accounts accounts, People people, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.clock = clock;
    }

    /** All of them, or those whose name holds the text or whose number begins with it. */
    public List<AccountView> run(Caller caller, @Nullable String search) {
        var organisation = caller.organisation();
        var now = clock.instant();
        var roster = byKey(people.all(organisation), Person::number);
        var stored = byKey(accounts.summaries(organisation), AccountSummary::number);
        var wanted = search == null ? "" : search.strip();
        return Stream.concat(roster.keySet().stream(), stored.keySet().stream())
                .distinct()
                .map(number -> {
                    var person = roster.get(number);
                    var account = stored.get(number);
                    return AccountView.of(
                            organisation, account == null ? none(Objects.requireNonNull(person)) : account, person, now);
                })
                .filter(view -> view.name().contains(wanted) || view.number().startsWith(wanted))
                .toList();
    }

    /** One of them; empty if the organisation has neither account nor person of that number. */
    public Optional<AccountView> find(Caller caller, String number) {
        var key = new AccountKey(caller.organisation(), number);
        var person = people.find(caller.organisation(), number).orElse(null);
        return accounts.find(key)
                .map(AccountSummary::of)
                .or(() -> Optional.ofNullable(person).map(ListAccounts::none))
                .map(found ->
                        AccountView.of(caller.organisation(), found, person, clock.instant()));
    }

    private static AccountSummary none(Person person) {
        var key = new AccountKey("", person.number());
        return AccountSummary.of(Account.create(key, person.name()));
    }

    private static <T> Map<String, T> byKey(List<T> all, Function<T, String> key) {
        return all.stream().collect(Collectors.toMap(key, one -> one));
    }
}
