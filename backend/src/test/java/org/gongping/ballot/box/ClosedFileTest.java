package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Links.seen;

import com.mongodb.client.MongoClients;

import org.bson.Document;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.poll.Poll;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.EmbeddedMongo;
import org.gongping.platform.embedded.EndedMongo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;

/** What is deleted when a poll ends is gone from the bytes of the embedded file as well. */
class ClosedFileTest {

    private static final String TELLER = "teller-4711";
    private static final int PIECE = 64;

    @TempDir private Path folder;

    @Test
    void theFileOfAClosedPollHoldsNeitherItsKeysNorPaperBallotsThatWaited() {
        assertGoneAfter(Federation::close);
    }

    @Test
    void theFileOfAPollThatWasGivenUpHoldsNeitherItsKeysNorPaperBallotsThatWaited() {
        assertGoneAfter((federation, poll) ->
                done(federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误")));
    }

    @Test
    void theFileOfAPollThatWasGivenUpBeforeAnybodyVotedHoldsNotItsKeys() {
        try (var server = EmbeddedMongo.open(folder.resolve("poll.mv"));
                var client = MongoClients.create(server.connectionString("d"))) {
            var mongo = TestOrganisations.database(client, "d");
            var federation = new Federation(6, mongo, server.storageOrder("d"));
            var links = new Links(federation);
            var poll = links.collecting();
            links.collected(poll, 1);
            var key = sealedKey(federation);
            assertThat(found(key, bytes(server, "before"))).isEqualTo(key);

            done(federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));

            assertThat(found(key, bytes(server, "after"))).isEmpty();
        }
    }

    private void assertGoneAfter(BiConsumer<Federation, Poll> end) {
        try (var server = EmbeddedMongo.open(folder.resolve("poll.mv"));
                var client = MongoClients.create(server.connectionString("d"))) {
            var mongo = TestOrganisations.database(client, "d");
            var federation = new Federation(6, mongo, server.storageOrder("d"));
            var poll = openedWithAPaperBallot(federation);
            var secrets = secrets(federation);
            assertThat(found(secrets, bytes(server, "before"))).isEqualTo(secrets);

            end.accept(federation, poll);

            assertThat(found(secrets, bytes(server, "after"))).isEmpty();
        }
    }

    private static Poll openedWithAPaperBallot(Federation federation) {
        var links = new Links(federation);
        var collecting = links.collecting();
        IntStream.rangeClosed(1, 5).forEach(member -> links.collected(collecting, member));
        var poll = links.open(collecting);
        var slip = federation.slip(poll, "deputies", 0);
        var enter = federation.of(EnterPaperBallot.class);
        done(enter.run(office(TELLER), slip, marks("95", "80", "70", "60")));
        return poll;
    }

    /** The sealed key, and what names a paper ballot. */
    private static List<String> secrets(Federation federation) {
        var entry = federation.mongo.findAll(Document.class, "paperballots").getFirst();
        var secrets = new ArrayList<>(List.of(entry.getString("_id"), TELLER));
        secrets.addAll(sealedKey(federation));
        return secrets;
    }

    /** In pieces, since it may lie in several. */
    private static List<String> sealedKey(Federation federation) {
        var key = federation.mongo.findAll(Document.class, "issuer-keys").getFirst();
        var sealed = key.getString("sealed");
        return IntStream.range(0, sealed.length() / PIECE)
                .mapToObj(piece -> sealed.substring(piece * PIECE, (piece + 1) * PIECE))
                .toList();
    }

    private static List<String> found(List<String> secrets, String bytes) {
        return secrets.stream().filter(bytes::contains).toList();
    }

    private String bytes(EmbeddedMongo server, String name) {
        var left = folder.resolve(name + ".mv");
        EndedMongo.leave(server, left);
        try {
            return Files.readString(left, StandardCharsets.ISO_8859_1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
