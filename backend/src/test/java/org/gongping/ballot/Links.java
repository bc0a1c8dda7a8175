package org.gongping.ballot;

import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;

import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.link.ReadRolls;
import org.gongping.ballot.link.RegisterLinks;
import org.gongping.ballot.link.StartCollecting;
import org.gongping.ballot.link.VoterLink;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.ChooseVoterMode;
import org.gongping.ballot.poll.GroupToken;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.kernel.Chain;

import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A federation in which the staff have personal links, and the others slips; what the office's and
 * the voters' browsers do.
 */
public final class Links {

    public static final String GROUP = "staff";

    private final Map<String, String> tokens = new HashMap<>();
    public final Federation federation;

    public Links(int members) {
        this(new Federation(members));
    }

    public Links(Federation federation) {
        this.federation = federation;
    }

    /** The poll with links chosen for the staff, and none registered. */
    public Poll chosen() {
        return choose(federation.prepared());
    }

    public Poll choose(Poll poll) {
        var choose = federation.of(ChooseVoterMode.class);
        return done(choose.run(office("o1"), seen(poll), GROUP, VoterMode.LINKS));
    }

    /** The poll with a link for everybody on the staff. */
    public Poll linked() {
        return linked(federation.prepared());
    }

    public Poll linked(Poll prepared) {
        var poll = choose(prepared);
        return done(
                federation
                        .of(RegisterLinks.class)
                        .run(office("o1"), seen(poll), new RegisterLinks.Wish(GROUP, fresh(poll))));
    }

    public Poll collecting() {
        return start(linked());
    }

    public Poll start(Poll poll) {
        return done(federation.of(StartCollecting.class).run(office("o1"), seen(poll)));
    }

    /** Prints the slips of the others and opens the poll. */
    public Poll open(Poll poll) {
        var printed = federation.withSlips(poll, "principal", 1);
        printed = federation.withSlips(printed, "deputies", 2);
        var open = federation.of(OpenPoll.class);
        return done(open.run(office("o1"), poll.key().local(), printed.version()));
    }

    /** New links for the whole staff. */
    public List<VoterLink> fresh(Poll poll) {
        var links = new ArrayList<VoterLink>();
        for (var roll : federation.of(ReadRolls.class).run(poll)) {
            if (roll.group().key().equals(GROUP)) {
                roll.voters().forEach(voter -> links.add(fresh(voter.number())));
            }
        }
        return links;
    }

    public VoterLink fresh(String voter) {
        var token = Blinding.random(32);
        tokens.put(voter, Base64.getUrlEncoder().withoutPadding().encodeToString(token));
        return new VoterLink(voter, Chain.sha256(token));
    }

    /** The link that was made last for a member, counted from 1. */
    public String link(Poll poll, int member) {
        return GroupToken.prefix(poll.key(), GROUP) + "." + token(number(member));
    }

    /** The token that was made last for somebody. */
    public String token(String voter) {
        return tokens.get(voter);
    }

    public static String number(int member) {
        return "m%03d".formatted(member);
    }

    /** A voter's browser that has collected a credential. */
    public Browser collected(Poll poll, int member) {
        var browser = Browser.fresh(poll, GROUP);
        return browser.with(
                done(federation.of(IssueCredential.class).run(link(poll, member), browser.sent())));
    }

    public static Seen seen(Poll poll) {
        return new Seen(poll.key().local(), poll.version());
    }
}
