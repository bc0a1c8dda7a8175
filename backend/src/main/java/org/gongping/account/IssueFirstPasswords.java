package org.gongping.account;

import org.gongping.account.Accounts.Step;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Issues random first passwords, which end every sign-in of their owners: to the numbers named, or
 * to those on the roster who have none yet, so many at a time.
 */
@Component
public class IssueFirstPasswords {

    /** Most passwords at a time. */
    public static final int MOST = 500;

    private final Accounts accounts;
    private final People people;
    private final Passwords passwords;
    private final Clock clock;

    IssueFirstPasswords(Accounts accounts, People people, Passwords passwords, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.passwords = passwords;
        this.clock = clock;
    }

    /**
     * What was issued.
     *
     * @param passwords told here and never again
     * @param remaining how many on the roster still have none
     */
    public record Issued(List<FirstPassword> passwords, int remaining) {
        /** Copies the passwords. */
        public Issued {
            passwords = List.copyOf(passwords);
        }
    }

    /** Issues; null numbers mean everybody without a password. */
    public Outcome<Issued> run(Caller caller, @Nullable List<String> numbers) {
        if (numbers != null && numbers.size() > MOST) {
            return Outcome.refused(Refusal.at("numbers", RefusalCode.TOO_LONG, MOST));
        }
        if (numbers == null) {
            var without = without(caller.organisation());
            var next = without.subList(0, Math.min(MOST, without.size()));
            return Outcome.done(issue(caller, next, without.size() - next.size()));
        }
        var wanted = numbers.stream().map(String::strip).distinct().toList();
        var found = wanted.stream().flatMap(number -> person(caller, number).stream()).toList();
        if (found.size() < wanted.size()) {
            return Outcome.refused(Refusal.at("numbers", RefusalCode.NOT_FOUND));
        }
        var issued = issue(caller, found, 0);
        return Outcome.done(
                new Issued(issued.passwords(), without(caller.organisation()).size()));
    }

    private Issued issue(Caller caller, List<Person> to, int remaining) {
        return new Issued(to.stream().map(one -> issue(caller, one)).toList(), remaining);
    }

    /** The hash is made first: it takes long, and a conflict shall not make it anew. */
    private FirstPassword issue(Caller caller, Person person) {
        var password = FirstPassword.random();
        var first = new Password(passwords.hash(password), true);
        var key = new AccountKey(caller.organisation(), person.number());
        accounts.changeOrCreate(
                key,
                person.name(),
                account ->
                        new Step<>(account.issued(first, clock.instant(), caller.number()), true));
        var unit = person.unit().isEmpty() ? null : person.unit();
        return new FirstPassword(person.number(), person.name(), unit, password);
    }

    private List<Person> without(String organisation) {
        Set<String> with =
                accounts.summaries(organisation).stream()
                        .filter(AccountSummary::hasPassword)
                        .map(AccountSummary::number)
                        .collect(Collectors.toSet());
        return people.all(organisation).stream()
                .filter(person -> !with.contains(person.number()))
                .toList();
    }

    private Optional<Person> person(Caller caller, String number) {
        return people.find(caller.organisation(), number)
                .or(() ->
                        accounts.find(new AccountKey(caller.organisation(), number))
                                .map(account -> new Person(number, account.name(), "")));
    }
}
