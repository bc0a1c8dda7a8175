package org.gongping.account.mongo;

import org.gongping.account.Accounts;
import org.gongping.platform.embedded.TestMongo;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

/** Accounts in a database of a test's own. */
public final class TestAccounts {

    private TestAccounts() {}

    /** Without any account. */
    public static Accounts fresh() {
        var factory = new SimpleMongoClientDatabaseFactory(TestMongo.freshUri());
        return new StoredAccounts(new MongoTemplate(factory));
    }
}
