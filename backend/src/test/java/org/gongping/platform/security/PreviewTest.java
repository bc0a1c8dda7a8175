package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.gongping.ballot.box.Slip;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.mongodb.core.MongoOperations;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Programs that look at a link before its reader does: they spend nothing. */
class PreviewTest extends HttpTest {

    private static final int LOOKS = 100;

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private PreparePoll preparePoll;
    @Autowired private RegisterSlips registerSlips;
    @Autowired private OpenPoll openPoll;
    @Autowired private MongoOperations mongo;

    private final String code = freshOrganisation();
    private final Caller office = Files.office(code);
    private String slip = "";
    private String marks = "";

    @BeforeEach
    void aSlipIsPrinted() {
        organisations.create(code, "市妇联");
        importRoster.run(office, "roster.csv", Files.csv(Files.SMALL));
        openCycle.run(office, new OpenCycle.Wish(2026, "womens-federation@1", null, null));
        var wish = new PreparePoll.Wish(UUID.randomUUID(), "2026", "review", "staff", null);
        var poll = done(preparePoll.run(office, wish));
        for (var group : poll.groups()) {
            var tokens = IntStream.range(0, group.roll()).mapToObj(_ -> token()).toList();
            if (group.key().equals("principal")) {
                slip = Slip.prefix(poll.key(), group.key()) + "." + text(tokens.getFirst());
            }
            poll = printed(poll, group.key(), tokens);
        }
        done(openPoll.run(office, poll.key().local(), poll.version()));
        marks =
                poll.candidates().stream()
                        .map(one -> "{candidate: \"%s\", mark: \"90\"}".formatted(one.key()))
                        .collect(Collectors.joining(", "));
    }

    @Test
    void aHundredLooksAtItsPageLeaveATokenUsable() {
        var before = everything();
        for (int look = 0; look < LOOKS; look++) {
            for (String page : List.of("/vote", "/collect")) {
                for (String link : List.of(page, page + "?" + slip, page + "/" + slip)) {
                    send(request(link).GET());
                    send(request(link).method("HEAD", BodyPublishers.noBody()));
                }
            }
        }
        assertThat(everything()).isEqualTo(before);

        var cast =
                "mutation { castBallot(input: {slip: \"%s\", marks: [%s]})".formatted(slip, marks)
                        + " { receipt { leaf } refusals { code } } }";
        assertThat(send(graphql(cast)).body()).contains("\"leaf\":\"").contains("\"refusals\":[]");
    }

    @Test
    void nothingThatIsGotByGetChangesWhatIsStored() {
        var before = everything();
        var operation = "mutation%20%7BsignOut%7B__typename%7D%7D";
        for (String path :
                List.of(
                        "/",
                        "/claims",
                        "/try.json",
                        "/graphql",
                        "/graphql?query=" + operation,
                        "/actuator/health",
                        "/boards/x/board.json",
                        "/bundles/x/public",
                        "/bundles/x/sealed?until=9&sig=x",
                        "/evidence/x?until=9&sig=x",
                        "/nothing.png")) {
            send(request(path).GET());
            send(request(path).method("HEAD", BodyPublishers.noBody()));
        }

        assertThat(everything()).isEqualTo(before);
    }

    private Map<String, List<Document>> everything() {
        var all = new TreeMap<String, List<Document>>();
        mongo.getCollectionNames()
                .forEach(name -> all.put(name, mongo.findAll(Document.class, name)));
        assertThat(all).containsKeys("polls", "ballots", "slips");
        return all;
    }

    private Poll printed(Poll poll, String group, List<byte[]> tokens) {
        var hashes = tokens.stream().map(Chain::sha256).toList();
        var wish = new RegisterSlips.Wish(group, hashes);
        return hashes.isEmpty()
                ? poll
                : done(
                        registerSlips.run(
                                office, new Seen(poll.key().local(), poll.version()), wish));
    }

    private static byte[] token() {
        var token = new byte[32];
        new SecureRandom().nextBytes(token);
        return token;
    }

    private static String text(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }
}
