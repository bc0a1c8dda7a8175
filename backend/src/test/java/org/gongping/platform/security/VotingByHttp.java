package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.gongping.ballot.Browser;
import org.gongping.ballot.box.CastCredential.Shown;
import org.gongping.ballot.poll.Poll;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A poll, and what voters' browsers send about it by HTTP. */
abstract class VotingByHttp extends HttpTest {

    private static final String REFUSALS = " refusals { code message path } } }";

    @Autowired private MongoOperations mongo;
    @Autowired private ApplicationContext beans;

    /** An office in an organisation of its own. */
    final PollDesk desk() {
        return new PollDesk(beans, freshOrganisation());
    }

    /** Every document of every collection. */
    final Map<String, List<Document>> everything() {
        var all = new TreeMap<String, List<Document>>();
        mongo.getCollectionNames()
                .forEach(name -> all.put(name, mongo.findAll(Document.class, name)));
        assertThat(all).containsKeys("polls", "ballots", "slips");
        return all;
    }

    final HttpResponse<String> issue(String link, String blinded) {
        return send(
                graphql(
                        "mutation { issueCredential(input: {link: \"%s\", blinded: \"%s\"})"
                                        .formatted(link, blinded)
                                + " { blindSignature"
                                + REFUSALS));
    }

    /** A voter's browser that has collected a credential. */
    final Browser collected(Poll poll, String group, String link) {
        var browser = Browser.fresh(poll, group);
        var answer = issue(link, browser.sent()).body();
        assertThat(answer).contains("\"refusals\":[]");
        return browser.with(answer.replaceFirst("(?s).*\"blindSignature\":\"([^\"]+)\".*", "$1"));
    }

    final HttpResponse<String> castBallot(String slip, String marks) {
        var input = "{slip: \"%s\", marks: [%s]}".formatted(slip, marks);
        return cast("castBallot", input);
    }

    final HttpResponse<String> castCredential(Shown shown, String marks) {
        var input =
                ("{poll: \"%s\", group: \"%s\", nonce: \"%s\", prefix: \"%s\", signature: \"%s\","
                                + " marks: [%s]}")
                        .formatted(
                                shown.poll(),
                                shown.group(),
                                shown.nonce(),
                                shown.prefix(),
                                shown.signature(),
                                marks);
        return cast("castCredential", input);
    }

    /** A credential whose prefix was cut off. */
    static Shown malformed(Shown shown) {
        return new Shown(shown.poll(), shown.group(), shown.nonce(), "AAAA", shown.signature());
    }

    private HttpResponse<String> cast(String name, String input) {
        return send(
                graphql(
                        "mutation { %s(input: %s) { receipt { leaf }".formatted(name, input)
                                + REFUSALS));
    }

    /** The same mark for every candidate. */
    static String marks(Poll poll, String mark) {
        return poll.candidates().stream()
                .map(one -> "{candidate: \"%s\", mark: \"%s\"}".formatted(one.key(), mark))
                .collect(Collectors.joining(", "));
    }
}
