package org.gongping.ballot;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.box.ClosePoll;
import org.gongping.ballot.box.Mark;
import org.gongping.ballot.box.Slip;
import org.gongping.ballot.link.RegisterSlips;
import org.gongping.ballot.poll.ChangePoll.Seen;
import org.gongping.ballot.poll.OpenPoll;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PreparePoll;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.cycle.Cycle;
import org.gongping.cycle.CycleEvent;
import org.gongping.cycle.CycleState;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Period;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.kernel.StorageOrder;
import org.gongping.organisation.Category;
import org.gongping.organisation.Post;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Staff;
import org.gongping.organisation.mongo.TestOrganisations;
import org.gongping.scheme.Schemes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;

/**
 * A women's federation in a database of its own: one principal, two deputies and some members, of
 * whom the first four are judged in pool {@code staff}; a cycle 2025 of the preset scheme.
 */
public final class Federation {

    public static final String CODE = "fed";
    public static final Instant NOON = Instant.parse("2025-12-20T04:00:00Z");

    private final Map<String, List<String>> tokens = new HashMap<>();
    public final MongoOperations mongo;
    public final HandClock clock = new HandClock(NOON);
    public final CountingOrder order;
    public final Map<String, String> workReports = new HashMap<>();
    public Roster roster;
    public Cycle cycle;
    private Beans beans;

    public Federation(int members) {
        this(members, TestOrganisations.freshDatabase(), null);
    }

    /** On a given database, with what it offers to have its order forgotten. */
    public Federation(int members, MongoOperations mongo, @Nullable StorageOrder order) {
        this.mongo = mongo;
        this.order = new CountingOrder(order);
        roster = roster(members);
        restart();
        cycle = cycle(beans.of(Schemes.class));
    }

    /** What another process on the same database would see: nothing is in memory. */
    public void restart() {
        beans = new Beans(this);
    }

    public <T> T of(Class<T> type) {
        return beans.of(type);
    }

    public static Caller office(String number) {
        return new Caller(CODE, number, Set.of(Role.STAFF, Role.OFFICE), false);
    }

    public static Caller stranger() {
        return new Caller("other", "o1", Set.of(Role.STAFF, Role.OFFICE), false);
    }

    public static PreparePoll.Wish wish(String pool) {
        return wish(pool, null);
    }

    public static PreparePoll.Wish wish(String pool, @Nullable String reason) {
        return new PreparePoll.Wish(UUID.randomUUID(), "2025", "review", pool, reason);
    }

    /** With a reason, which is needed for another run only. */
    public Poll prepared() {
        return done(of(PreparePoll.class).run(office("o1"), wish("staff", "计票有误")));
    }

    public Poll opened() {
        return open(prepared());
    }

    /** Registers slips for the whole roll of every group and opens the poll. */
    public Poll open(Poll prepared) {
        var poll = prepared;
        for (VoterGroup group : poll.groups()) {
            poll = withSlips(poll, group.key(), group.roll());
        }
        return done(of(OpenPoll.class).run(office("o1"), poll.key().local(), poll.version()));
    }

    public Poll withSlips(Poll poll, String group, int count) {
        var fresh = new ArrayList<String>();
        var hashes = new ArrayList<String>();
        for (int slip = 0; slip < count; slip++) {
            var token = new byte[32];
            RandomGenerator.getDefault().nextBytes(token);
            fresh.add(Base64.getUrlEncoder().withoutPadding().encodeToString(token));
            hashes.add(Chain.sha256(token));
        }
        tokens.put(group, fresh);
        var wish = new RegisterSlips.Wish(group, hashes);
        var seen = new Seen(poll.key().local(), poll.version());
        return done(of(RegisterSlips.class).run(office("o1"), seen, wish));
    }

    public Poll close(Poll poll) {
        var key = poll.key().local();
        return done(of(ClosePoll.class).run(office("o1"), key, poll.version()));
    }

    /** A slip that was printed last for the group, as it stands on the paper. */
    public String slip(Poll poll, String group, int slip) {
        return Slip.prefix(poll.key(), group) + "." + token(group, slip);
    }

    /** The token of a slip that was printed last for the group. */
    public String token(String group, int slip) {
        return tokens.get(group).get(slip);
    }

    public static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return outcome.valueOrNull();
    }

    /** Every reason as its path and code. */
    public static List<String> reasons(Outcome<?> outcome) {
        return outcome.refusals().stream().map(Federation::reason).toList();
    }

    /** Marks in the order of the ballot paper. */
    public static List<Mark> marks(String... marks) {
        var all = new ArrayList<Mark>();
        for (String mark : marks) {
            all.add(new Mark(String.valueOf(all.size() + 1), null, new BigDecimal(mark)));
        }
        return all;
    }

    private static String reason(Refusal refusal) {
        RefusalCode code = refusal.code();
        return (String.join(".", refusal.path()) + " " + code).strip();
    }

    private static Roster roster(int members) {
        var staff = new ArrayList<Staff>();
        staff.add(person("p1", Category.LEADER, Post.PRINCIPAL));
        staff.add(person("d1", Category.LEADER, Post.DEPUTY));
        staff.add(person("d2", Category.LEADER, Post.DEPUTY));
        for (int member = 1; member <= members; member++) {
            var category =
                    switch (member) {
                        case 1, 2, 3 -> Category.GENERAL;
                        case 4 -> Category.PROBATIONARY;
                        default -> Category.SECONDED;
                    };
            staff.add(person("m%03d".formatted(member), category, Post.MEMBER));
        }
        return new Roster(CODE, "e1", List.of("办公室"), staff);
    }

    private static Staff person(String number, Category category, Post post) {
        return new Staff(CODE, number, "姓名" + number, "办公室", category, post, false, List.of());
    }

    private static Cycle cycle(Schemes schemes) {
        var period = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
        var opening = new CycleEvent(NOON, "o1", CycleState.OPEN, Chain.START);
        var scheme = schemes.find(CODE, "womens-federation@1").orElseThrow().scheme();
        return new Cycle(CODE, 2025, period, scheme, List.of(opening));
    }

    public void closeCycle() {
        var events = new ArrayList<>(cycle.history());
        events.add(new CycleEvent(NOON, "o1", CycleState.CLOSED, Chain.START));
        cycle = new Cycle(CODE, 2025, cycle.period(), cycle.scheme(), events);
    }
}
