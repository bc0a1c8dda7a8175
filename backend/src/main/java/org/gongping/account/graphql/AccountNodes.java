package org.gongping.account.graphql;

import org.gongping.account.AccountView;
import org.gongping.account.ListAccounts;
import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds accounts of the caller's organisation again by their ids, for administrators. */
@Component
class AccountNodes implements NodeSource {

    static final String TYPE = "Account";

    private final ListAccounts list;

    AccountNodes(ListAccounts list) {
        this.list = list;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<AccountView> find(Caller caller, String key) {
        return caller.holdsAny(Role.ADMIN) ? list.find(caller, key) : Optional.empty();
    }
}
