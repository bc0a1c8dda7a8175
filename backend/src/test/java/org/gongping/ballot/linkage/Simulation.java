package org.gongping.ballot.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Links.GROUP;

import org.bson.Document;
import org.gongping.ballot.Browser;
import org.gongping.ballot.Federation;
import org.gongping.ballot.Links;
import org.gongping.ballot.box.Boards;
import org.gongping.ballot.box.CastCredential;
import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.link.OpenSigner;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Holds a poll with personal links in which everybody collects, in a random order, and votes.
 *
 * @param links each voter's link by number
 */
record Simulation(Federation federation, Poll poll, Map<String, String> links, Random random) {

    static final int VOTERS = 8;

    /** What holds anything of single voters or ballots: all that is in it goes to the matcher. */
    private static final List<String> MATCHED = List.of("roll", "issues", "ballots", "boards");

    private static final List<String> OF_NOBODY =
            List.of("polls", "slips", "issuer-keys", "paperballots", "schemes", "scheme-drafts");

    /** A poll that is being collected for, with all slips printed. */
    static Simulation prepare(Federation federation, Random random) {
        var links = new Links(federation);
        var poll = links.collecting();
        var own = new HashMap<String, String>();
        for (int member = 1; member <= VOTERS; member++) {
            own.put(Links.number(member), links.link(poll, member));
        }
        poll = federation.withSlips(poll, "principal", 1);
        poll = federation.withSlips(poll, "deputies", 2);
        return new Simulation(federation, poll, own, random);
    }

    /**
     * Holds it.
     *
     * @param inOneOrder whether people vote in the order in which they collected: the worst case
     */
    Held hold(boolean inOneOrder) {
        var queue = shuffled(links.keySet());
        var browsers = new HashMap<String, Browser>();
        queue.forEach(voter -> browsers.put(voter, collect(voter)));
        var key = poll.key().local();
        var open = done(federation.of(OpenPoll.class).run(office("o1"), key, poll.version()));
        var second = inOneOrder ? queue : shuffled(queue);
        second.forEach(voter -> cast(browsers.get(voter)));
        federation.close(open);
        var truth = new HashMap<String, String>();
        browsers.forEach((voter, browser) -> truth.put(issueId(voter), browser.ballotId()));
        var collected = queue.stream().map(this::issueId).toList();
        return new Held(stored(), truth, collected, collected(second, truth));
    }

    private List<String> collected(List<String> voters, Map<String, String> truth) {
        return voters.stream().map(voter -> truth.get(issueId(voter))).toList();
    }

    private Browser collect(String voter) {
        var browser = Browser.fresh(poll, GROUP);
        var issue = federation.of(IssueCredential.class);
        return browser.with(done(issue.run(links.get(voter), browser.sent())));
    }

    private void cast(Browser browser) {
        var marks =
                IntStream.range(0, 4)
                        .mapToObj(_ -> String.valueOf(random.nextInt(101)))
                        .toArray(String[]::new);
        var cast = federation.of(CastCredential.class);
        done(cast.run(browser.shown(), Federation.marks(marks)));
    }

    private Stored stored() {
        assertEverythingIsKnown();
        var sheet = poll.group(GROUP).orElseThrow().rollSheet();
        var roll = federation.mongo.findById(sheet, Document.class, "roll");
        var voters =
                roll.getList("voters", Document.class).stream()
                        .map(voter -> new Stored.Voter(voter, issueId(voter.getString("number"))))
                        .toList();
        var board = federation.of(Boards.class).find(poll.key().full()).orElseThrow();
        return new Stored(
                voters,
                federation.mongo.findAll(Document.class, "issues"),
                federation.mongo.findAll(Document.class, "ballots"),
                board.leaves(),
                "",
                List.of());
    }

    /** A new collection has to be given to the matcher. */
    private void assertEverythingIsKnown() {
        var known = Stream.of(MATCHED, OF_NOBODY).flatMap(List::stream).toList();
        assertThat(federation.mongo.getCollectionNames())
                .containsExactlyInAnyOrderElementsOf(known);
        assertThat(federation.mongo.findAll(Document.class, "paperballots")).isEmpty();
    }

    private String issueId(String voter) {
        return OpenSigner.issueId(poll.key(), GROUP, voter);
    }

    private List<String> shuffled(Collection<String> voters) {
        var all = new ArrayList<>(voters);
        Collections.shuffle(all, random);
        return all;
    }
}
