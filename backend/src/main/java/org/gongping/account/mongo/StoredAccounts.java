package org.gongping.account.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.gongping.account.Account;
import org.gongping.account.AccountKey;
import org.gongping.account.AccountSummary;
import org.gongping.account.Accounts;
import org.gongping.account.ProveCaller;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Accounts in MongoDB, each one document. */
@Repository
class StoredAccounts implements Accounts {

    private static final int KEPT = 10_000;

    private final MongoOperations mongo;

    /** Reading into it and forgetting wait for one another, so nothing old is put back. */
    private final Cache<AccountKey, Optional<Account>> lately =
            Caffeine.newBuilder()
                    .maximumSize(KEPT)
                    .expireAfterWrite(Duration.ofSeconds(ProveCaller.OTHER_NODES_SECONDS))
                    .build();

    StoredAccounts(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(AccountDocument.COLLECTION)
                .createIndex(new Index("organisation", Sort.Direction.ASC));
    }

    @Override
    public Optional<Account> find(AccountKey key) {
        var found =
                mongo.findById(key.id(), AccountDocument.class, AccountDocument.COLLECTION);
        return Optional.ofNullable(found).map(AccountDocument::account);
    }

    @Override
    public Optional<Account> glance(AccountKey key) {
        return lately.get(key, this::find);
    }

    @Override
    public List<AccountSummary> summaries(String organisation) {
        var all = query(where("organisation").is(organisation));
        all.fields().include(AccountDocument.Listed.FIELDS);
        return mongo.find(all, AccountDocument.Listed.class, AccountDocument.COLLECTION).stream()
                .map(AccountDocument.Listed::summary)
                .toList();
    }

    @Override
    public boolean any() {
        return mongo.exists(new Query(), AccountDocument.COLLECTION);
    }

    @Override
    public boolean insert(Account account) {
        try {
            mongo.insert(AccountDocument.of(account, 0), AccountDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        } finally {
            lately.invalidate(account.key());
        }
    }

    @Override
    public boolean replace(Account changed) {
        var seen = where("_id").is(changed.key().id()).and("version").is(changed.version());
        var next = AccountDocument.of(changed, changed.version() + 1);
        try {
            return mongo.replace(query(seen), next, AccountDocument.COLLECTION).getMatchedCount()
                    == 1;
        } finally {
            lately.invalidate(changed.key());
        }
    }
}
