package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.Blinding;
import org.gongping.ballot.Browser;
import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.VoidPoll;
import org.gongping.ballot.link.ReadRolls;
import org.gongping.ballot.link.RegisterLinks;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.link.ReplaceLink;
import org.gongping.ballot.link.StartCollecting;
import org.gongping.ballot.link.VoterLink;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.ChooseVoterMode;
import org.gongping.ballot.poll.DeclareConfidential;
import org.gongping.ballot.poll.GroupToken;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.ballot.poll.TestPolls;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.springframework.beans.factory.BeanFactory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An office with a poll: the principal has a slip, and the deputy and the two of the staff have
 * personal links and know that they are too few to be anonymous.
 */
final class PollDesk {

    static final String SLIPS = "principal";
    static final String LINKS = "staff";
    static final String OTHER_LINKS = "deputies";

    private final BeanFactory beans;
    private final Caller office;
    private final Map<String, List<String>> tokens = new HashMap<>();

    PollDesk(BeanFactory beans, String code) {
        this.beans = beans;
        office = Files.office(code);
        of(Organisations.class).create(code, "市妇联");
        of(ImportRoster.class).run(office, "roster.csv", Files.csv(Files.SMALL));
        var wish = new OpenCycle.Wish(2026, "womens-federation@1", null, null);
        of(OpenCycle.class).run(office, wish);
    }

    /** A poll for which everything is handed out and nothing has begun. */
    Poll prepared() {
        var wish = new PreparePoll.Wish(UUID.randomUUID(), "2026", "review", "staff", null);
        var poll = done(of(PreparePoll.class).run(office, wish));
        return linked(linked(printed(poll), LINKS), OTHER_LINKS);
    }

    Poll collecting() {
        return collect(prepared());
    }

    Poll collect(Poll poll) {
        return done(of(StartCollecting.class).run(office, seen(poll)));
    }

    Poll opened() {
        return open(collecting());
    }

    Poll open(Poll poll) {
        return done(of(OpenPoll.class).run(office, poll.key().local(), poll.version()));
    }

    Poll close(Poll poll) {
        return done(of(ClosePoll.class).run(office, poll.key().local(), poll.version()));
    }

    Poll giveUp(Poll poll) {
        return done(of(VoidPoll.class).run(office, seen(poll), "名单有误"));
    }

    /** The poll as if an end of casting had been announced, and had passed. */
    Poll late(Poll poll) {
        var late = TestPolls.castUntil(poll, Instant.EPOCH);
        assertThat(of(Polls.class).replace(late)).isTrue();
        return late;
    }

    /** Another link for the first of the staff. */
    Poll replaced(Poll poll) {
        var voter = of(ReadRolls.class).run(poll).getLast().voters().getFirst().number();
        var link = new VoterLink(voter, Chain.sha256(Blinding.random(32)));
        return done(of(ReplaceLink.class).run(office, seen(poll), LINKS, link));
    }

    /** A slip or link of the group as it was handed out, counted from 0. */
    String right(Poll poll, String group, int voter) {
        return right(poll, group, tokens.get(group).get(voter));
    }

    static String right(Poll poll, String group, String token) {
        return GroupToken.prefix(poll.key(), group) + "." + token;
    }

    private Poll printed(Poll poll) {
        var wish = new RegisterSlips.Wish(SLIPS, List.of(fresh(SLIPS, 0)));
        return done(of(RegisterSlips.class).run(office, seen(poll), wish));
    }

    private Poll linked(Poll poll, String group) {
        var choose = of(ChooseVoterMode.class);
        var chosen = done(choose.run(office, seen(poll), group, VoterMode.LINKS));
        var links = new ArrayList<VoterLink>();
        for (var roll : of(ReadRolls.class).run(chosen)) {
            if (roll.group().key().equals(group)) {
                roll.voters()
                        .forEach(voter ->
                                links.add(
                                        new VoterLink(voter.number(), fresh(group, links.size()))));
            }
        }
        var wish = new RegisterLinks.Wish(group, links);
        var linked = done(of(RegisterLinks.class).run(office, seen(chosen), wish));
        return done(of(DeclareConfidential.class).run(office, seen(linked), group));
    }

    /** The hash of a new token; the first one of a group forgets those made before. */
    private String fresh(String group, int voter) {
        var token = Blinding.random(32);
        var all = voter == 0 ? new ArrayList<String>() : new ArrayList<>(tokens.get(group));
        all.add(Browser.text(token));
        tokens.put(group, all);
        return Chain.sha256(token);
    }

    private <T> T of(Class<T> type) {
        return beans.getBean(type);
    }

    private static Seen seen(Poll poll) {
        return new Seen(poll.key().local(), poll.version());
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }
}
