package org.gongping.account.graphql;

import org.gongping.account.ListAccounts.Listed;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Guarded;

/** An account as the contract shows it: everything but its secrets. */
record ShownAccount(Listed listed) implements Guarded {

    @Override
    public String organisation() {
        return listed.account().organisation();
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return listed.account().isOpenTo(caller);
    }
}
