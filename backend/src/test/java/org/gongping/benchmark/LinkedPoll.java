package org.gongping.benchmark;

import org.gongping.ballot.Browser;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PollKey;
import org.gongping.kernel.Chain;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A poll whose staff have personal links; what their phones do is done by {@link Browser}. */
final class LinkedPoll {

    private static final String GROUP = "staff";

    private final PollDesk desk;
    private final int candidates;
    private final Queue<String> links = new ConcurrentLinkedQueue<>();
    private final Queue<Browser> collected = new ConcurrentLinkedQueue<>();
    private final Random marking = new Random(2);
    private final PollKey key;
    private final IssuerKey issuer;

    private LinkedPoll(PollDesk desk, int candidates, List<String> links)
            throws IOException, InterruptedException {
        this.desk = desk;
        this.candidates = candidates;
        this.links.addAll(links);
        var link = Map.of("link", this.links.remove());
        var paper = desk.office().phone().ask("CollectionPaper", link, null).get("collectionPaper");
        key = PollKey.ofFull(paper.get("poll").asString()).orElseThrow();
        issuer = new IssuerKey(paper.get("publicKey").asString());
    }

    /** One that collects, with a link for everybody who is not a leader. */
    static LinkedPoll collecting(Office office, int candidates, List<String> voters)
            throws IOException, InterruptedException {
        var desk = PollDesk.prepare(office);
        var poll = desk.command("ChooseVoterMode", Map.of("group", GROUP, "mode", "LINKS"));
        desk.print("principal", 1);
        desk.print("deputies", Roster.LEADERS - 1);
        var tokens = PollDesk.tokens(voters.size());
        var links = new ArrayList<Map<String, ?>>();
        for (var at = 0; at < voters.size(); at++) {
            links.add(Map.of("voter", voters.get(at), "hash", Chain.sha256(tokens.get(at))));
        }
        desk.command("RegisterLinks", Map.of("group", GROUP, "links", links));
        desk.command("StartCollecting");
        var handedOut = PollDesk.handedOut(PollDesk.prefix(poll, GROUP), tokens);
        return new LinkedPoll(desk, candidates, handedOut);
    }

    /** A phone that has blinded its message asks for its credential. */
    Call issue() {
        var link = links.remove();
        var browser = Browser.fresh(key, GROUP, issuer);
        var input = Map.of("input", Map.of("link", link, "blinded", browser.sent()));
        return () -> {
            var answer = desk.office().phone().ask("IssueCredential", input, null);
            var signed = answer.get("issueCredential").get("blindSignature").asString();
            collected.add(browser.with(signed));
        };
    }

    /** Ends collecting: casting begins. */
    void open() throws IOException, InterruptedException {
        desk.command("OpenPoll");
    }

    /** Casts a ballot with a credential, from an address of its own. */
    Call cast() {
        return desk.office().phone().call("CastCredential", ballot(), null);
    }

    private Map<String, ?> ballot() {
        var shown = collected.remove().shown();
        return Map.of(
                "input",
                Map.of(
                        "poll",
                        shown.poll(),
                        "group",
                        shown.group(),
                        "nonce",
                        shown.nonce(),
                        "prefix",
                        shown.prefix(),
                        "signature",
                        shown.signature(),
                        "marks",
                        Poll.marks(candidates, marking)));
    }

    /** The numbers of an office's voters who are not leaders. */
    static List<String> voters(int ordinary, int seconded) {
        var staff = IntStream.range(0, ordinary).mapToObj(Roster::number);
        var cadres = IntStream.range(0, seconded).mapToObj(at -> String.valueOf(40_000 + at));
        return Stream.concat(staff, cadres).toList();
    }
}
