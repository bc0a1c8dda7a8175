package org.gongping.account.mongo;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.gongping.account.Account;
import org.gongping.account.Accounts;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.data.domain.Sort;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.index.Index;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.stereotype.Repository;

import java.util.List;
import java.util.Optional;

/** Accounts in MongoDB, one document each. */
@Repository
class StoredAccounts implements Accounts {

    private final MongoOperations mongo;

    StoredAccounts(MongoOperations mongo) {
        this.mongo = mongo;
        mongo.indexOps(AccountDocument.COLLECTION)
                .createIndex(new Index("organisation", Sort.Direction.ASC));
    }

    @Override
    public Optional<Account> find(String organisation, String number) {
        var id = AccountDocument.id(organisation, number);
        var found = mongo.findById(id, AccountDocument.class, AccountDocument.COLLECTION);
        return Optional.ofNullable(found).map(AccountDocument::account);
    }

    @Override
    public List<Account> of(String organisation) {
        var all = query(where("organisation").is(organisation));
        return mongo.find(all, AccountDocument.class, AccountDocument.COLLECTION).stream()
                .map(AccountDocument::account)
                .toList();
    }

    @Override
    public boolean isEmpty() {
        return mongo.findOne(new Query(), AccountDocument.class, AccountDocument.COLLECTION)
                == null;
    }

    @Override
    public boolean add(Account account) {
        try {
            mongo.insert(AccountDocument.of(account), AccountDocument.COLLECTION);
            return true;
        } catch (DuplicateKeyException _) {
            return false;
        }
    }

    @Override
    public boolean replace(Account account) {
        var id = AccountDocument.id(account.organisation(), account.number());
        var before = where("_id").is(id).and("version").is(account.version() - 1);
        var replaced =
                mongo.replace(
                        query(before), AccountDocument.of(account), AccountDocument.COLLECTION);
        return replaced.getModifiedCount() == 1;
    }
}
