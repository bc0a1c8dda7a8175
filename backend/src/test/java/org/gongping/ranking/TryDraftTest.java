package org.gongping.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.gongping.claim.ClaimContent;
import org.gongping.claim.RecordEntry;
import org.gongping.cycle.OpenCycle;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.kernel.Role;
import org.gongping.organisation.Files;
import org.gongping.organisation.ImportRoster;
import org.gongping.organisation.Organisations;
import org.gongping.platform.ApiTest;
import org.gongping.ranking.TryDraft.Tried;
import org.gongping.scheme.draft.ChangeDraft;
import org.gongping.scheme.draft.Edit;
import org.gongping.scheme.draft.SchemeDraft;
import org.gongping.scheme.draft.StartDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What a draft would change for the four people of a small office, of whom one was absent. */
class TryDraftTest extends ApiTest {

    @Autowired private Organisations organisations;
    @Autowired private ImportRoster importRoster;
    @Autowired private OpenCycle openCycle;
    @Autowired private RecordEntry record;
    @Autowired private StartDraft start;
    @Autowired private ChangeDraft change;
    @Autowired private TryDraft tryDraft;

    private final String code = freshOrganisation();
    private final Caller office = Files.office(code);
    private SchemeDraft draft;

    @BeforeEach
    void somebodyWasAbsent() {
        organisations.create(code, "市妇联");
        importRoster.run(office, "roster.csv", Files.csv(Files.SMALL));
        var lastYear = LocalDate.now(ZoneOffset.UTC).getYear() - 1;
        var first = LocalDate.of(lastYear, 1, 1);
        var wish = new OpenCycle.Wish(lastYear, "womens-federation@1", first, null);
        assertThat(openCycle.run(office, wish).refusals()).isEmpty();
        var content = new ClaimContent("absence", first, 1, null, "无故缺席", List.of());
        var entry = new RecordEntry.Command(UUID.randomUUID().toString(), cycle(), "1003", content);
        assertThat(record.run(office, entry).refusals()).isEmpty();
        draft = start.run(office, "womens-federation@1", null).valueOrNull();
    }

    private static String cycle() {
        return String.valueOf(LocalDate.now(ZoneOffset.UTC).getYear() - 1);
    }

    private void edit(UnaryOperator<String> by) {
        var whole = new Edit.Whole(by.apply(draft.text()));
        draft = change.run(office, draft.name(), draft.version(), whole).valueOrNull();
        assertThat(draft).isNotNull();
    }

    private List<Tried> tried() {
        return tryDraft.run(office, draft.name(), cycle()).rows();
    }

    private Tried tried(String number) {
        return tried().stream()
                .filter(one -> one.staff().number().equals(number))
                .findFirst()
                .orElseThrow();
    }

    /** Half a point for an absence by the scheme; a whole one by the draft. */
    @Test
    void theSameFactsCountByTheDraftsRules() {
        edit(text -> text.replaceFirst("(code: absence[\\s\\S]*?points: )-0.5", "$1-1"));
        var absent = tried("1003");
        assertThat(absent.before().row().total()).hasToString("-0.50");
        assertThat(absent.after().row().total()).hasToString("-1.00");
        assertThat(tried()).hasSize(4).noneMatch(Tried::isChanged);
    }

    @Test
    void whatARuleThatIsTakenOutOrAComponentOutOfTheTotalCountedIsLeftOut() {
        edit(text -> text.replace("code: absence", "code: absent"));
        assertThat(tried("1003").after().row().total()).hasToString("0.00");
        edit(text -> text.replace("staff: {sum: [review, points]}", "staff: review"));
        assertThat(tried("1003").after().row().components()).containsOnlyKeys("review");
    }

    @Test
    void whoIsInNoPoolOfTheDraftStandsFirst() {
        edit(text -> text.replace("category: [GENERAL, PROBATIONARY]", "category: [PROBATIONARY]"));
        var first = tried().getFirst();
        assertThat(first.isChanged()).isTrue();
        assertThat(first.before().pool()).isEqualTo("staff");
        assertThat(first.after()).isNull();
    }

    @Test
    void aFaultyDraftAndFactsThatDoNotFitItAreRefused() {
        edit(text -> text.replaceFirst("ledger:[\\s\\S]*?\n\ntotal:", "imported: {}\n\ntotal:"));
        refuses(RefusalCode.FAULTY_FACTS);
        edit(text -> text.replace("decimals: 2", "decimals: x"));
        refuses(RefusalCode.FAULTY_SCHEME);
    }

    @Test
    void anotherOrganisationFindsNeitherDraftNorCycle() {
        var stranger = Files.office(freshOrganisation());
        assertThatThrownBy(() -> tryDraft.run(stranger, draft.name(), cycle()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(RefusalCode.NOT_FOUND));
    }

    @Test
    void theContractTellsPoolsAndPlaces() {
        edit(text -> text.replaceFirst("(code: absence[\\s\\S]*?points: )-0.5", "$1-1"));
        as(code, "1002", Role.OFFICE)
                .document(
                        """
                        query($draft: ID!, $cycle: ID!) {
                          triedSchemeDraft(draft: $draft, cycle: $cycle) {
                            number poolBefore poolAfter before { total rank grade }
                            after { total } } }
                        """)
                .variable("draft", new GlobalId("SchemeDraft", draft.name()).encode())
                .variable("cycle", new GlobalId("Cycle", cycle()).encode())
                .execute()
                .path("triedSchemeDraft[?(@.number=='1003')].after.total")
                .entityList(String.class)
                .containsExactly("-1.00");
    }

    private void refuses(RefusalCode code) {
        assertThatThrownBy(this::tried)
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().code()).isEqualTo(code));
    }
}
