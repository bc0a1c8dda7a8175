package org.gongping.account;

import org.gongping.kernel.Tenants;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Makes an installation without any account usable: one organisation, one administrator. */
@Component
@EnableConfigurationProperties(FirstOrganisation.class)
public class OpenInstallation {

    /** Number of the first administrator. */
    public static final String ADMIN = "admin";

    private final Accounts accounts;
    private final Administrators administrators;
    private final Tenants tenants;
    private final FirstOrganisation first;

    OpenInstallation(
            Accounts accounts,
            Administrators administrators,
            Tenants tenants,
            FirstOrganisation first) {
        this.accounts = accounts;
        this.administrators = administrators;
        this.tenants = tenants;
        this.first = first;
    }

    /** The administrator's one-time password, once; empty if there is any account. */
    public Optional<FirstPassword> run() {
        if (accounts.any()) {
            return Optional.empty();
        }
        tenants.create(first.code(), first.name());
        var key = new AccountKey(first.code(), ADMIN);
        return administrators.create(key, "管理员", AccountEvent.PRODUCT);
    }
}
