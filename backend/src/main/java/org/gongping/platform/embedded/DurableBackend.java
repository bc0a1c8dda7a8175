package org.gongping.platform.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;

import io.netty.channel.Channel;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Optional;

/** Answers MongoDB commands from one store, each answer after the commit of what it tells. */
final class DurableBackend extends H2Backend {

    private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

    private final StoreFile file;
    private final Doorkeeper door;
    private final GroupCommit commits;

    DurableBackend(StoreFile file, Doorkeeper door) {
        this.file = file;
        this.door = door;
        commits = new GroupCommit(file);
        super(file.store());
    }

    GroupCommit commits() {
        return commits;
    }

    /** A collection by its names, if it exists. */
    Optional<DurableCollection> collection(String database, String name) {
        return Optional.ofNullable(resolveDatabase(database).resolveCollection(name, false))
                .map(DurableCollection.class::cast);
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        Document admission = door.answer(channel, command, query);
        if (admission != null) {
            return admission;
        }
        door.check(channel, command);
        if (command.equals("hello")) {
            return hello(channel, database, query);
        }
        return Commands.areReadOnly(command, query)
                ? commits.read(() -> super.handleCommand(channel, database, command, query))
                : commits.write(() -> super.handleCommand(channel, database, command, query));
    }

    private Document hello(Channel channel, String database, Document query) {
        Document answer = super.handleCommand(channel, database, "ismaster", query);
        answer.remove("ismaster");
        answer.put("isWritablePrimary", true);
        return answer;
    }

    @Override
    public QueryResult handleQuery(MongoQuery query) {
        door.check(query.getChannel(), "query");
        return commits.read(() -> super.handleQuery(query));
    }

    /**
     * Turns faults into replies here: the library's own handler would log whole documents. Whoever
     * asked tells of them, or keeps them for later: a line here would say when somebody voted.
     */
    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException refused) {
            return fault(refused);
        } catch (RuntimeException broken) {
            if (getMvStore().isClosed()) {
                return fault(new StoreUnavailable());
            }
            log.debug("A command failed; its documents are in here", broken);
            return fault(new MongoServerException("internal error"));
        }
    }

    private static Document fault(MongoServerException cause) {
        Document answer = new Document("ok", 0.0);
        answer.put("errmsg", cause.getMessageWithoutErrorCode());
        if (cause instanceof MongoServerError error) {
            answer.put("code", error.getCode());
            answer.putIfNotNull("codeName", error.getCodeName());
        }
        return answer;
    }

    /** Everything answered is in the file already, so closing needs no care but for its size. */
    @Override
    public void close() {
        file.close();
        super.close();
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return DurableDatabase.open(name, getMvStore(), getCursorRegistry());
    }
}
