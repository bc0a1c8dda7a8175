package org.gongping.account;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;
import org.gongping.kernel.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Creates another organisation with its first administrator. Two documents are written, so a repeat
 * finishes what was broken off: organisation first, without accounts of any use to anybody.
 */
@Component
public class CreateOrganisation {

    private static final Pattern CODE = Pattern.compile("[a-z0-9-]{2,32}");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_NUMBER = 32;

    private final Accounts accounts;
    private final Administrators administrators;
    private final Tenants tenants;
    private final FirstOrganisation first;

    CreateOrganisation(
            Accounts accounts,
            Administrators administrators,
            Tenants tenants,
            FirstOrganisation first) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.tenants = tenants;
        this.first = first;
    }

    /**
     * Which.
     *
     * @param code 2 to 32 lower-case letters, digits and hyphens
     * @param name full name
     * @param adminNumber number of its first administrator
     * @param adminName name of its first administrator
     */
    public record Wanted(String code, String name, String adminNumber, String adminName) {}

    /**
     * What was created.
     *
     * @param code the organisation's
     * @param firstPassword the administrator's; null on a repeat
     */
    public record Created(String code, @Nullable FirstPassword firstPassword) {}

    /** Creates it; only an administrator of the first organisation may. */
    public Outcome<Created> run(Caller caller, Wanted wanted) {
        if (!caller.organisation().equals(first.code()) || !caller.holdsAny(Role.ADMIN)) {
            return Outcome.refused(Refusal.of(RefusalCode.FORBIDDEN));
        }
        var faults = faults(wanted);
        return faults.isEmpty() ? create(caller, wanted) : Outcome.refused(faults);
    }

    private Outcome<Created> create(Caller caller, Wanted wanted) {
        boolean fresh = tenants.create(wanted.code(), wanted.name().strip());
        var key = new AccountKey(wanted.code(), wanted.adminNumber().strip());
        if (!fresh && !isSame(wanted, key)) {
            return Outcome.refused(Refusal.at("code", RefusalCode.ID_REUSED));
        }
        var by = caller.organisation() + ":" + caller.number();
        var password = administrators.create(key, wanted.adminName().strip(), by);
        return Outcome.done(new Created(wanted.code(), password.orElse(null)));
    }

    /** Whether what there is, is what an earlier sending of the same made, in part or whole. */
    private boolean isSame(Wanted wanted, AccountKey admin) {
        var sameName =
                tenants.name(wanted.code()).filter(wanted.name().strip()::equals).isPresent();
        return sameName
                && (accounts.find(admin).isPresent()
                        || accounts.summaries(wanted.code()).isEmpty());
    }

    private static List<Refusal> faults(Wanted wanted) {
        var code =
                CODE.matcher(wanted.code()).matches()
                        ? Optional.<Refusal>empty()
                        : Optional.of(Refusal.at("code", RefusalCode.MALFORMED));
        return Stream.of(
                        code,
                        Texts.check("name", wanted.name(), LONGEST_NAME),
                        Texts.check("adminNumber", wanted.adminNumber(), LONGEST_NUMBER),
                        Texts.check("adminName", wanted.adminName(), LONGEST_NAME))
                .flatMap(Optional::stream)
                .toList();
    }
}
