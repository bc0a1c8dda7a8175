package org.gongping.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.cycle.Cycle;
import org.gongping.cycle.OpenCycle;
import org.gongping.evidence.FixedKeys;
import org.gongping.evidence.Intake;
import org.gongping.evidence.Pictures;
import org.gongping.evidence.SetClock;
import org.gongping.evidence.TakeInPhoto;
import org.gongping.evidence.Ticket;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Role;
import org.gongping.organisation.Category;
import org.gongping.organisation.Post;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.platform.embedded.TestMongo;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** An office of a few people with an open cycle on 4 May 2026; each has claims of its own. */
final class Office {

    static final SetClock CLOCK = new SetClock("2026-05-04T08:00:00Z");

    private static final AnnotationConfigApplicationContext HOUSE = house();
    private static final AtomicInteger SIZES = new AtomicInteger(20);

    final String code = "o" + UUID.randomUUID().toString().substring(0, 8);
    final Caller li = new Caller(code, "1001", Set.of(Role.STAFF), false);
    final Caller wang = new Caller(code, "1002", Set.of(Role.STAFF), false);
    final Caller seconded = new Caller(code, "1003", Set.of(Role.STAFF), false);
    final Caller zhao = new Caller(code, "2001", Set.of(Role.STAFF, Role.OFFICE), false);
    final Caller qian = new Caller(code, "2002", Set.of(Role.STAFF, Role.OFFICE), false);
    final Cycle cycle = cycle();

    static <T> T get(Class<T> type) {
        return HOUSE.getBean(type);
    }

    private static AnnotationConfigApplicationContext house() {
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(Clock.class, () -> CLOCK);
        house.registerBean(Keyring.class, FixedKeys::new);
        house.registerBean(MongoOperations.class, Office::database);
        house.registerBean(Rosters.class, () -> Office::roster);
        house.registerBean(People.class, Names::new);
        house.scan(
                "org.gongping.claim",
                "org.gongping.evidence",
                "org.gongping.cycle",
                "org.gongping.scheme");
        house.refresh();
        return house;
    }

    private static MongoOperations database() {
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(TestMongo.freshUri()));
    }

    private static Roster roster(String code) {
        var people =
                List.of(
                        staff(code, "1001", "李明", "办公室", Category.GENERAL),
                        staff(code, "1002", "王芳", "办公室", Category.GENERAL),
                        staff(code, "1003", "周洁", "办公室", Category.SECONDED),
                        staff(code, "2001", "赵强", "组织部", Category.GENERAL),
                        staff(code, "2002", "钱丽", "组织部", Category.GENERAL));
        return new Roster(code, "first", List.of("办公室", "组织部"), people);
    }

    private static Staff staff(
            String code, String number, String name, String unit, Category category) {
        return new Staff(code, number, name, unit, category, Post.MEMBER, false, List.of());
    }

    private static final class Names implements People {
        @Override
        public Optional<Person> find(String organisation, String number) {
            return roster(organisation).find(number).map(Staff::person);
        }

        @Override
        public List<Person> all(String organisation) {
            return roster(organisation).staff().stream().map(Staff::person).toList();
        }
    }

    private Cycle cycle() {
        var wish = new OpenCycle.Wish(2026, "womens-federation@1", null, null);
        return done(get(OpenCycle.class).run(zhao, wish));
    }

    /** Uploads a photo that nobody has uploaded before and returns its hash. */
    String photo(Caller uploader) {
        var bytes = Pictures.encode(Pictures.redOverBlue(20, SIZES.incrementAndGet()), "png");
        var sha = Chain.sha256(bytes);
        var ticket = new Ticket(code, uploader.number(), sha, null);
        try {
            var taken = get(TakeInPhoto.class).take(ticket, new ByteArrayInputStream(bytes), -1);
            assertThat(taken).isInstanceOf(Intake.Kept.class);
            return sha;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A commendation (half a point, with proof) on 1 May. */
    ClaimContent commendation(String... photos) {
        return content("commendation-prefecture", "2026-05-01", 1, photos);
    }

    ClaimContent content(String item, String day, int count, String... photos) {
        var date = LocalDate.parse(day);
        return new ClaimContent(item, date, count, null, "州妇联通报表彰", List.of(photos));
    }

    Outcome<Claim> submit(Caller caller, String id, ClaimContent content) {
        return get(SubmitClaim.class)
                .run(caller, new SubmitClaim.Command(id, cycle.key().cycle(), content));
    }

    /** A claim of Li's that waits. */
    Claim submitted() {
        return done(submit(li, newId(), commendation(photo(li))));
    }

    Outcome<Claim> verify(Caller caller, Claim claim, int count) {
        return get(VerifyClaim.class)
                .run(caller, new VerifyClaim.Command(claim.id(), claim.version(), count, null));
    }

    Outcome<Claim> decide(
            Class<? extends DecideClaim> how, Caller caller, Claim claim, String reason) {
        return get(how).run(caller, new DecideClaim.Command(claim.id(), claim.version(), reason));
    }

    Outcome<Claim> resubmit(Caller caller, Claim claim, ClaimContent content) {
        return get(ResubmitClaim.class)
                .run(caller, new ResubmitClaim.Command(claim.id(), claim.version(), content));
    }

    Outcome<Claim> enter(Caller caller, String id, String subject, ClaimContent content) {
        return get(RecordEntry.class)
                .run(caller, new RecordEntry.Command(id, cycle.key().cycle(), subject, content));
    }

    static String newId() {
        return UUID.randomUUID().toString();
    }

    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(var value) -> value;
            case Outcome.Refused<T>(var reasons) -> throw new AssertionError(reasons.toString());
        };
    }
}
