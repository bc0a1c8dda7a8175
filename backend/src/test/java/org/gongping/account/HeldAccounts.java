package org.gongping.account;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Accounts in memory, with the same guard against overtaken changes as the stored ones. */
final class HeldAccounts implements Accounts {

    private final Map<String, Account> held = new ConcurrentHashMap<>();

    @Override
    public Optional<Account> find(String organisation, String number) {
        return Optional.ofNullable(held.get(organisation + ":" + number));
    }

    @Override
    public List<Account> of(String organisation) {
        return held.values().stream().filter(a -> a.organisation().equals(organisation)).toList();
    }

    @Override
    public boolean isEmpty() {
        return held.isEmpty();
    }

    @Override
    public boolean add(Account account) {
        return held.putIfAbsent(key(account), account) == null;
    }

    @Override
    public boolean replace(Account account) {
        var before = held.get(key(account));
        return before != null
                && before.version() == account.version() - 1
                && held.replace(key(account), before, account);
    }

    private static String key(Account account) {
        return account.organisation() + ":" + account.number();
    }
}
