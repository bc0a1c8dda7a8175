package org.gongping.account;

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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Issues random first passwords, to be handed out on paper; each must be changed at the first
 * sign-in and ends whatever sign-ins there were. Refused: {@code NOT_FOUND} for numbers that are
 * neither on the roster nor an account's, {@code TOO_LONG} for too many at a time.
 */
@Component
public class IssueFirstPasswords {

    /** How many are issued at a time; hashing is slow on purpose. */
    public static final int MOST = 100;

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
     * A first password, shown once.
     *
     * @param unit the unit's name, or null without a roster entry
     */
    public record Issued(String number, String name, @Nullable String unit, String password) {

        /** Keeps the password out of logs. */
        @Override
        public String toString() {
            return "Issued[" + number + "]";
        }
    }

    /**
     * What was issued.
     *
     * @param remaining how many on the roster still have no password
     */
    public record Batch(List<Issued> passwords, int remaining) {

        /** Copies the passwords. */
        public Batch {
            passwords = List.copyOf(passwords);
        }
    }

    /**
     * Issues to these numbers; null for those on the roster who have no password yet.
     *
     * @param id made by the client. The same id again, after an answer was lost, issues anew to the
     *     same people, unless they have changed their password since
     */
    public Outcome<Batch> issue(Caller caller, String id, @Nullable List<String> numbers) {
        return numbers == null ? issueToNew(caller, id) : issueTo(caller, id, numbers);
    }

    private Outcome<Batch> issueToNew(Caller caller, String id) {
        var lacking = lacking(caller.organisation(), account -> account.holdsFirstPasswordOf(id));
        return Outcome.done(issueTo(caller, id, lacking.stream().limit(MOST)));
    }

    private Outcome<Batch> issueTo(Caller caller, String id, List<String> numbers) {
        if (numbers.size() > MOST) {
            return Outcome.refused(Refusal.at("numbers", RefusalCode.TOO_LONG, MOST));
        }
        var found = numbers.stream().distinct().map(number -> person(caller, number)).toList();
        if (found.stream().anyMatch(Optional::isEmpty)) {
            return Outcome.refused(Refusal.at("numbers", RefusalCode.NOT_FOUND));
        }
        return Outcome.done(issueTo(caller, id, found.stream().flatMap(Optional::stream)));
    }

    private Batch issueTo(Caller caller, String id, Stream<Person> whom) {
        var issued = whom.map(one -> issue(caller, id, one)).toList();
        return new Batch(issued, lacking(caller.organisation(), _ -> false).size());
    }

    private Optional<Person> person(Caller caller, String number) {
        var organisation = caller.organisation();
        return people.find(organisation, number)
                .or(() ->
                        accounts.find(organisation, number)
                                .map(one -> new Person(number, one.name(), "")));
    }

    /** Those on the roster who have no password, or one that counts as none. */
    private List<Person> lacking(String organisation, Predicate<Account> asNone) {
        Set<String> served =
                accounts.of(organisation).stream()
                        .filter(account -> account.password() != null)
                        .filter(asNone.negate())
                        .map(Account::number)
                        .collect(Collectors.toSet());
        Predicate<Person> isServed = person -> served.contains(person.number());
        return people.all(organisation).stream().filter(isServed.negate()).toList();
    }

    private Issued issue(Caller caller, String id, Person person) {
        var password = passwords.first();
        var hash = passwords.hash(password);
        accounts.add(Account.fresh(caller.organisation(), person.number(), person.name()));
        accounts.change(
                caller.organisation(),
                person.number(),
                account -> account.firstPassword(hash, clock.instant(), caller.number(), id));
        var unit = person.unit().isEmpty() ? null : person.unit();
        return new Issued(person.number(), person.name(), unit, password);
    }
}
