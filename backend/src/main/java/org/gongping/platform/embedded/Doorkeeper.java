package org.gongping.platform.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

import io.netty.channel.Channel;
import io.netty.util.AttributeKey;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Set;

/**
 * Lets a connection in once it has shown the password; until then it may only greet and show it.
 */
final class Doorkeeper {

    private static final AttributeKey<ScramConversation> CONVERSATION =
            AttributeKey.valueOf(Doorkeeper.class, "conversation");
    private static final AttributeKey<Boolean> ADMITTED =
            AttributeKey.valueOf(Doorkeeper.class, "admitted");
    private static final Set<String> GREETINGS = Set.of("hello", "ismaster");

    private final Credentials credentials;

    Doorkeeper(Credentials credentials) {
        this.credentials = credentials;
    }

    /** Answers the commands that show the password; for any other, nothing. */
    @Nullable Document answer(Channel channel, String command, Document query) {
        return switch (command) {
            case "saslStart" -> begin(channel, textOf(query));
            case "saslContinue" -> end(channel, textOf(query));
            default -> null;
        };
    }

    /** Refuses a command on a connection that was not let in. */
    void check(Channel channel, String command) {
        boolean admitted = Boolean.TRUE.equals(channel.attr(ADMITTED).get());
        if (!admitted && !GREETINGS.contains(command.toLowerCase(Locale.ROOT))) {
            throw new MongoServerError(13, "Unauthorized", "Authentication is required.");
        }
    }

    private Document begin(Channel channel, String message) {
        ScramConversation conversation = new ScramConversation(credentials, message);
        channel.attr(CONVERSATION).set(conversation);
        return reply(conversation.serverFirst(), false);
    }

    private static Document end(Channel channel, String message) {
        ScramConversation conversation = channel.attr(CONVERSATION).getAndSet(null);
        if (conversation == null) {
            throw new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
        }
        String answer = conversation.serverFinal(message);
        channel.attr(ADMITTED).set(true);
        return reply(answer, true);
    }

    private static String textOf(Document query) {
        return query.get("payload") instanceof BinData payload
                ? new String(payload.getData(), UTF_8)
                : "";
    }

    private static Document reply(String text, boolean done) {
        return new Document("conversationId", 1)
                .append("done", done)
                .append("payload", new BinData(text.getBytes(UTF_8)))
                .append("ok", 1.0);
    }
}
