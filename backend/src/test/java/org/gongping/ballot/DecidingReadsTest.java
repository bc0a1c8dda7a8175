package org.gongping.ballot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.marks;
import static org.gongping.ballot.Federation.reasons;
import static org.gongping.ballot.Links.GROUP;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;

import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.CastCredential;
import org.gongping.ballot.box.Receipt;
import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.poll.Poll;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a receipt or a signature rests on is read linearizably: a server that was primary once could
 * answer with a poll that has closed since, or with a ballot that will be lost.
 */
class DecidingReadsTest {

    private static final String[] MARKS = {"95", "80", "70", "60"};
    private static final String[] OTHERS = {"1", "2", "3", "4"};

    private final Commands sent = new Commands();
    private final MongoClient client = client(sent);
    private final Links links = new Links(federation(client));
    private final Federation federation = links.federation;
    private final Poll collecting = links.collecting();
    private final List<Browser> browsers =
            IntStream.rangeClosed(1, 5).mapToObj(n -> links.collected(collecting, n)).toList();

    @AfterEach
    void close() {
        client.close();
    }

    @Test
    void whereThePollStandsIsReadLinearizablyOnceTheBallotIsStored() {
        links.open(collecting);

        sent.clear();
        done(cast(MARKS));

        assertThat(sent.from("insert ballots"))
                .containsExactly("insert ballots", "find polls linearizable");
    }

    @Test
    void aBallotThatIsThereAlreadyIsReadLinearizably() {
        links.open(collecting);
        done(cast(MARKS));

        sent.clear();
        done(cast(MARKS));
        assertThat(sent.from("insert ballots"))
                .containsExactly(
                        "insert ballots", "find ballots linearizable", "find polls linearizable");

        sent.clear();
        assertThat(reasons(cast(OTHERS))).containsExactly("credential SPENT_CREDENTIAL");
        assertThat(sent.from("insert ballots"))
                .containsExactly("insert ballots", "find ballots linearizable");
    }

    @Test
    void aSlipsBallotIsReadLinearizablyToo() {
        var slip = federation.slip(links.open(collecting), "deputies", 0);
        var cast = federation.of(CastBallot.class);
        done(cast.run(slip, marks(MARKS)));

        sent.clear();
        done(cast.run(slip, marks(MARKS)));

        assertThat(sent.from("insert ballots"))
                .containsExactly(
                        "insert ballots", "find ballots linearizable", "find polls linearizable");
    }

    @Test
    void anIssueThatIsThereAlreadyIsReadLinearizably() {
        var issue = federation.of(IssueCredential.class);
        var link = links.link(collecting, 1);

        sent.clear();
        done(issue.run(link, browsers.getFirst().sent()));
        assertThat(sent.from("insert issues"))
                .containsExactly("insert issues", "find issues linearizable", "find issuer-keys");

        sent.clear();
        assertThat(reasons(issue.run(link, Browser.fresh(collecting, GROUP).sent())))
                .containsExactly("link CREDENTIAL_ISSUED");
        assertThat(sent.from("insert issues"))
                .containsExactly("insert issues", "find issues linearizable");
    }

    @Test
    void thatAPollIsClosedIsReadLinearizablyBeforeItsBoardIsFrozenAndItsKeysAreDestroyed() {
        var poll = links.open(collecting);

        sent.clear();
        federation.close(poll);

        assertThat(sent.from("update polls"))
                .containsSubsequence("find polls linearizable", "insert boards")
                .containsSubsequence(
                        "insert boards", "find polls linearizable", "delete issuer-keys");
    }

    private Outcome<Receipt> cast(String... marks) {
        return federation.of(CastCredential.class).run(browsers.getFirst().shown(), marks(marks));
    }

    private static MongoClient client(Commands sent) {
        return MongoClients.create(
                MongoClientSettings.builder()
                        .applyConnectionString(new ConnectionString(TestMongo.freshUri()))
                        .addCommandListener(sent)
                        .build());
    }

    private static Federation federation(MongoClient client) {
        var name = new ConnectionString(TestMongo.freshUri()).getDatabase();
        return new Federation(6, TestOrganisations.database(client, name), null);
    }
}
