package org.gongping.account.graphql;

import org.gongping.account.Accounts;
import org.gongping.account.ListAccounts;
import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds accounts again by id; for administrators and their owners. */
@Component
class AccountNodes implements NodeSource {

    private final Accounts accounts;
    private final ListAccounts list;

    AccountNodes(Accounts accounts, ListAccounts list) {
        this.accounts = accounts;
        this.list = list;
    }

    @Override
    public String type() {
        return "Account";
    }

    @Override
    public Optional<ShownAccount> find(Caller caller, String key) {
        return accounts.find(caller.organisation(), key)
                .filter(account -> account.isOpenTo(caller))
                .map(list::listed)
                .map(ShownAccount::new);
    }
}
