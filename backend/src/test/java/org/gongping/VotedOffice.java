package org.gongping;

import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.Mark;
import org.gongping.ballot.box.Slip;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.claim.ClaimContent;
import org.gongping.claim.RecordEntry;
import org.gongping.cycle.OpenCycle;
import org.gongping.imported.Entry;
import org.gongping.imported.RecordImportedScore;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * An office that votes, records and imports: ranked as staff are 1002, 1003 and 2001 to 2006, as
 * leader 1001, who is the principal; 1003 is the deputy, and the others vote as staff.
 */
abstract class VotedOffice extends ApiTest {

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private PreparePoll preparePoll;
    @Autowired private RegisterSlips registerSlips;
    @Autowired private OpenPoll openPoll;
    @Autowired private CastBallot castBallot;
    @Autowired private ClosePoll closePoll;
    @Autowired private RecordEntry recordEntry;
    @Autowired private RecordImportedScore recordScore;

    private final SecureRandom random = new SecureRandom();
    final String code = freshOrganisation();
    final Caller office = new Caller(code, "1002", Set.of(Role.STAFF, Role.OFFICE), false);

    void found() {
        organisations.create(code, "市妇联");
        var roster = new StringBuilder(Files.SMALL);
        for (int person = 1; person <= 6; person++) {
            roster.append("200%d,姓名%d,办公室,一般干部职工,干部职工,,\n".formatted(person, person));
        }
        importRoster.run(office, "roster.csv", Files.csv(roster.toString()));
    }

    void open(String year) {
        var wish = new OpenCycle.Wish(Integer.parseInt(year), "womens-federation@1", null, null);
        done(openCycle.run(office, wish));
    }

    /**
     * Everybody votes: the principal gives each candidate 90, the deputy 80, each of the staff what
     * the candidate's place on the paper, from 0, is worth; the first of them gives one more.
     */
    void vote(String year, IntUnaryOperator worth) {
        vote(year, 90, 80, worth);
    }

    /** The same, with other marks of the principal and the deputy. */
    void vote(String year, int principal, int deputy, IntUnaryOperator worth) {
        var poll = cast(year, principal, deputy, worth);
        done(closePoll.run(office, poll.key().local(), poll.version()));
    }

    /** The same, and the poll is still open. */
    Poll cast(String year, int principal, int deputy, IntUnaryOperator worth) {
        var wish = new PreparePoll.Wish(UUID.randomUUID(), year, "review", "staff", null);
        var poll = done(preparePoll.run(office, wish));
        var ballots = new ArrayList<Runnable>();
        for (var group : poll.groups()) {
            IntUnaryOperator own =
                    switch (group.key()) {
                        case "principal" -> _ -> principal;
                        case "deputies" -> _ -> deputy;
                        default -> worth;
                    };
            poll = print(poll, group, own, ballots);
        }
        poll = done(openPoll.run(office, poll.key().local(), poll.version()));
        ballots.forEach(Runnable::run);
        return poll;
    }

    private Poll print(
            Poll poll, VoterGroup group, IntUnaryOperator worth, List<Runnable> ballots) {
        var hashes = new ArrayList<String>();
        for (var voter = 0; voter < group.roll(); voter++) {
            var token = new byte[32];
            random.nextBytes(token);
            hashes.add(Chain.sha256(token));
            var text = Base64.getUrlEncoder().withoutPadding().encodeToString(token);
            var slip = Slip.prefix(poll.key(), group.key()) + "." + text;
            var more = voter == 0 && group.key().equals("staff") ? 1 : 0;
            var marks = marks(poll, place -> worth.applyAsInt(place) + more);
            ballots.add(() -> done(castBallot.run(slip, marks)));
        }
        var wish = new RegisterSlips.Wish(group.key(), hashes);
        return done(registerSlips.run(office, new Seen(poll.key().local(), poll.version()), wish));
    }

    private static List<Mark> marks(Poll poll, IntUnaryOperator worth) {
        return IntStream.range(0, poll.candidates().size())
                .mapToObj(place ->
                        new Mark(
                                poll.candidates().get(place).key(),
                                null,
                                BigDecimal.valueOf(worth.applyAsInt(place))))
                .toList();
    }

    void record(String year, String number, String item) {
        var day = LocalDate.of(Integer.parseInt(year), 1, 1);
        var content = new ClaimContent(item, day, 1, null, "无故缺席集中学习一次", List.of());
        var id = UUID.randomUUID().toString();
        done(recordEntry.run(office, new RecordEntry.Command(id, year, number, content)));
    }

    void score(String year, String number, String points, String grade) {
        var value = new Entry.Value(new BigDecimal(points), grade, "市考评办〔2026〕8号");
        done(recordScore.run(office, new RecordImportedScore.Wish(year, "city", number, 0, value)));
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
