package org.gongping.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import org.bson.Document;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.organisation.mongo.TestOrganisations;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;

import java.nio.charset.Charset;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** Importing puts all of a file in force, or nothing. */
class ImportRosterTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-03-01T00:00:00Z"), ZoneOffset.UTC);

    private final MongoOperations mongo = TestOrganisations.freshDatabase();
    private final TestOrganisations stored = new TestOrganisations(mongo);
    private final Organisations organisations = stored.organisations();
    private final ImportRoster roster = new ImportRoster(organisations, CLOCK);

    @BeforeEach
    void twoOrganisations() {
        organisations.create("wf", "市妇联");
        organisations.create("water", "水利局");
    }

    @Test
    void aFileBecomesTheRosterWithHeadsAndLeadersInCharge() {
        var result = run(Files.SMALL);

        assertThat(result.change()).isEqualTo(new RosterChange(4, 0, 0, 0));
        var now = stored.rosters().current("wf");
        assertThat(now.staff()).extracting(Staff::name).containsExactly("王敏", "李静", "赵云", "钱芳");
        assertThat(now.units()).extracting(Unit::name).containsExactly("办公室", "权益部");
        assertThat(now.units()).extracting(Unit::staffCount).containsExactly(2, 2);
        var rights = now.unit("权益部").orElseThrow();
        assertThat(rights.head()).isEqualTo(now.find("1003").orElseThrow());
        assertThat(rights.leaderInCharge()).isEqualTo(now.find("1001").orElseThrow());
    }

    @Test
    void aRosterIsTheSameToAProcessThatHasNothingInMemory() {
        run(Files.SMALL);

        var elsewhere = new TestOrganisations(mongo).rosters().current("wf");

        var here = stored.rosters().current("wf");
        assertThat(elsewhere.staff()).isEqualTo(here.staff());
        assertThat(elsewhere.units()).isEqualTo(here.units());
        assertThat(elsewhere.edition()).isEqualTo(here.edition());
    }

    @Test
    void theSameFileAgainChangesNothing() {
        run(Files.SMALL);
        var before = organisations.find("wf").orElseThrow();

        var again = run(Files.SMALL);

        assertThat(again.change()).isEqualTo(new RosterChange(0, 0, 0, 4));
        var after = organisations.find("wf").orElseThrow();
        assertThat(after.imports()).isEqualTo(before.imports()).hasSize(1);
        assertThat(mongo.getCollection("staff").countDocuments()).isEqualTo(4);
    }

    @Test
    void lookingAtAFileCountsWhatItWouldChangeAndStoresNothing() {
        run(Files.SMALL);
        var next = Files.SMALL.replace("1004,钱芳,权益部,挂职干部", "1005,孙丽,权益部,见习人员").replace("李静", "李静文");

        var result = roster.check(Files.office("wf"), "名单.CSV", Files.csv(next));

        assertThat(result.change()).isEqualTo(new RosterChange(1, 1, 1, 2));
        assertThat(stored.rosters().current("wf").find("1005")).isEmpty();
        assertThat(mongo.getCollection("rosters").countDocuments()).isEqualTo(1);
    }

    @Test
    void aFileWithAFaultStoresNothing() {
        run(Files.SMALL);

        var result = run(Files.SMALL.replace("1004", "1003"));

        assertThat(result.change()).isNull();
        assertThat(result.faults()).hasSize(1);
        assertThat(result.refusals()).containsExactly(Refusal.of(RefusalCode.FILE_FAULTS, 1));
        assertThat(stored.rosters().current("wf").find("1004")).isPresent();
    }

    @Test
    void anImportKilledBeforeThePointerLeavesTheOldRosterAndCanBeRepeated() {
        run(Files.SMALL);
        var next = Files.SMALL.replace("钱芳", "钱方");
        var pointer = mongo.getCollection("organisations").find().into(new ArrayList<>());
        run(next);
        var organisations = mongo.getCollection("organisations");
        organisations.drop();
        organisations.insertMany(pointer);
        dropHalfOfTheRowsOf("钱方");

        assertThat(name("1004")).isEqualTo("钱芳");
        assertThat(run(next).change()).isEqualTo(new RosterChange(0, 1, 0, 3));
        assertThat(new TestOrganisations(mongo).rosters().current("wf").staff()).hasSize(4);
        assertThat(name("1004")).isEqualTo("钱方");
    }

    @Test
    void anImportThatAnotherOvertookIsRefused() {
        var seen = organisations.find("wf").orElseThrow();
        run(Files.SMALL);
        var edition = Edition.of("wf", List.of(), List.of());

        var event = seen.imported(edition, CLOCK.instant(), "1002");

        assertThat(organisations.replaceRoster(seen, edition, event)).isFalse();
        assertThat(stored.rosters().current("wf").staff()).hasSize(4);
    }

    @Test
    void everyImportIsChainedToTheOneBefore() {
        run(Files.SMALL);
        run(Files.SMALL.replace("钱芳", "钱方"));

        var imports = organisations.find("wf").orElseThrow().imports();

        var json = "{\"at\":\"2026-03-01T00:00:00Z\",\"by\":\"1002\",\"edition\":\"%s\"}";
        var first = Chain.link(Chain.START, json.formatted(imports.get(0).edition()));
        assertThat(imports.get(0).hash()).isEqualTo(first);
        assertThat(imports.get(1).hash())
                .isEqualTo(Chain.link(first, json.formatted(imports.get(1).edition())));
    }

    @Test
    void organisationsDoNotSeeEachOther() {
        run(Files.SMALL);

        assertThat(stored.rosters().current("water").staff()).isEmpty();
        assertThat(organisations.find("water").orElseThrow().imports()).isEmpty();
        roster.run(Files.office("water"), "a.csv", Files.csv(Files.SMALL.replace("钱芳", "周涛")));
        assertThat(name("1004")).isEqualTo("钱芳");
    }

    @Test
    void aCodeIsTakenOnce() {
        assertThat(organisations.create("wf", "另一个")).isFalse();
        assertThat(organisations.find("wf").orElseThrow().name()).isEqualTo("市妇联");
    }

    @Test
    void bothChineseEncodingsAreRead() {
        var gb = Files.SMALL.getBytes(Charset.forName("GB18030"));
        roster.run(Files.office("wf"), "a.csv", gb);
        assertThat(name("1001")).isEqualTo("王敏");

        roster.run(Files.office("water"), "a.csv", Files.csv("\ufeff" + Files.SMALL));
        assertThat(stored.rosters().current("water").find("1001")).isPresent();
    }

    @Test
    void aNumberTypedAsANumberIsWrittenPlainly() {
        var file =
                Files.xlsx(sheet -> {
                    Files.put(sheet, Files.SMALL);
                    sheet.value(1, 0, 1001);
                    sheet.value(2, 0, 12_000_000_000L);
                    sheet.value(3, 0, "1003");
                });

        roster.run(Files.office("wf"), "a.xlsx", file);

        assertThat(stored.rosters().current("wf").staff())
                .extracting(Staff::number)
                .containsExactly("1001", "1003", "1004", "12000000000");
    }

    private RosterResult run(String csv) {
        return roster.run(Files.office("wf"), "a.csv", Files.csv(csv));
    }

    private String name(String number) {
        return stored.rosters().current("wf").find(number).orElseThrow().name();
    }

    /**
     * What a kill between rows leaves: some of the new edition's rows, and nothing that names it.
     */
    private void dropHalfOfTheRowsOf(String name) {
        var row = mongo.getCollection("staff").find(new Document("name", name)).first();
        var edition = row.getString("roster");
        mongo.getCollection("rosters").deleteOne(new Document("_id", edition));
        mongo.getCollection("staff").deleteOne(new Document("_id", edition + ":1001"));
        mongo.getCollection("staff").deleteOne(new Document("_id", edition + ":1004"));
    }
}
