package org.gongping.scheme.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.platform.ApiTest;
import org.gongping.scheme.SchemeSource;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Checked;
import org.gongping.scoring.Ledger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** From a preset to an organisation's own version, and what may not happen on the way. */
class DraftTest extends ApiTest {

    private static final String PRESET = "womens-federation@1";
    private static final String NAME = "womens-federation";
    private static final String BONUS_CAP = "/components/points/ledger/bonusCap";

    @Autowired private StartDraft start;
    @Autowired private ChangeDraft change;
    @Autowired private PublishDraft publish;
    @Autowired private DiscardDraft discard;
    @Autowired private Drafts drafts;
    @Autowired private Schemes schemes;

    private final String code = freshOrganisation();
    private final Caller office = new Caller(code, "1002", Set.of(Role.OFFICE), false);

    private SchemeDraft begun() {
        return done(start.run(office, PRESET, null));
    }

    private SchemeDraft with(SchemeDraft draft, String at, String value) {
        return done(change.run(office, draft.name(), draft.version(), setting(at, value)));
    }

    private static Edit setting(String at, String value) {
        return new Edit.Settings(List.of(new Edit.Settings.Change(at, value)));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.refusals()).isEmpty();
        return ((Outcome.Done<T>) outcome).value();
    }

    private static void refused(Outcome<?> outcome, RefusalCode code, String path) {
        assertThat(outcome.refusals())
                .extracting(one -> one.code() + " " + String.join(".", one.path()))
                .containsExactly(code + " " + path);
    }

    private Ledger points(String scheme) {
        var source = schemes.find(code, scheme).map(SchemeSource::scheme).orElseThrow();
        return (Ledger) source.component("points").kind();
    }

    @Test
    void aDraftOfAPresetIsItsSecondVersionAndSoundAtOnce() {
        var draft = begun();
        assertThat(draft.number()).isEqualTo(2);
        assertThat(draft.checked()).isInstanceOf(Checked.Sound.class);
        assertThat(begun()).isEqualTo(draft);
        assertThat(drafts.of(code)).containsExactly(draft);
    }

    @Test
    void whatIsPublishedCanBeUsedByItsOwnOrganisationOnlyAndNeverChanges() {
        var draft = with(begun(), BONUS_CAP, "4");
        assertThat(done(publish.run(office, NAME, draft.version())).name())
                .isEqualTo("womens-federation@2");

        assertThat(points("womens-federation@2").bonusCap()).isEqualByComparingTo("4");
        assertThat(points(PRESET).bonusCap()).isEqualByComparingTo("3");
        assertThat(schemes.of(code)).extracting(one -> one.name()).contains("womens-federation@2");
        assertThat(schemes.find("elsewhere", "womens-federation@2")).isEmpty();
        assertThat(drafts.of(code)).isEmpty();
        assertThat(done(start.run(office, "womens-federation@2", null)).number()).isEqualTo(3);
    }

    @Test
    void publishingAgainAfterALostAnswerAnswersTheSame() {
        var draft = begun();
        var first = done(publish.run(office, NAME, draft.version()));
        assertThat(done(publish.run(office, NAME, draft.version()))).isEqualTo(first);
        refused(publish.run(office, NAME, 9), RefusalCode.NOT_FOUND, "id");
    }

    @Test
    void publishingADiscardedDraftIsNotTakenForARepeatOfTheOneBefore() {
        done(publish.run(office, NAME, begun().version()));
        var second = done(start.run(office, NAME + "@2", null));
        done(discard.run(office, NAME, second.version()));
        refused(publish.run(office, NAME, second.version()), RefusalCode.NOT_FOUND, "id");
    }

    @Test
    void aPlaceWithAKeyWithoutLettersIsChangedAndNoOther() {
        var draft = begun();
        var odd = draft.text() + "\"\":\n  decimals: 5\n";
        var kept = done(change.run(office, NAME, draft.version(), new Edit.Whole(odd)));
        var changed = with(kept, "//decimals", "1");
        assertThat(changed.text()).isEqualTo(odd.replace("decimals: 5", "decimals: 1"));
    }

    @Test
    void aTextWithAliasesHasNoSettings() {
        var draft = begun();
        var aliased = draft.text().replace("bonusCap: 3", "bonusCap: &cap 3") + "max: *cap\n";
        var kept = done(change.run(office, NAME, draft.version(), new Edit.Whole(aliased)));
        var again = change.run(office, NAME, kept.version(), setting(BONUS_CAP, "4"));
        refused(again, RefusalCode.NOT_FOUND, "changes.0.at");
    }

    @Test
    void ofManyWhoPublishAtOnceEachHearsOfTheSameVersion() throws Exception {
        var draft = begun();
        try (var threads = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> tries =
                    Stream.<Callable<String>>generate(() ->
                                    () -> done(publish.run(office, NAME, draft.version())).name())
                            .limit(50)
                            .toList();
            for (Future<String> one : threads.invokeAll(tries)) {
                assertThat(one.get()).isEqualTo("womens-federation@2");
            }
        }
        assertThat(schemes.of(code)).filteredOn(one -> one.id().equals(NAME)).hasSize(2);
    }

    @Test
    void aFaultyDraftIsKeptAndToldOfButNotPublished() {
        var draft = with(begun(), "/components/review/ballot/groups/0/weight", "0");
        assertThat(draft.checked()).isInstanceOf(Checked.Faulty.class);
        var outcome = publish.run(office, NAME, draft.version());
        refused(outcome, RefusalCode.FAULTY_SCHEME, "id");
        assertThat(outcome.refusals().getFirst().arguments().get(1))
                .isEqualTo("/components/review/ballot/groups/0/weight");
        assertThat(drafts.of(code)).hasSize(1);
    }

    @Test
    void aDraftKeepsItsNameAndNumberWhateverTheTextSays() {
        var draft = begun();
        var text = draft.text().replaceFirst("(?m)^version: 2$", "version: 7");
        var changed = done(change.run(office, NAME, 1, new Edit.Whole(text)));
        refused(publish.run(office, NAME, changed.version()), RefusalCode.FAULTY_SCHEME, "id");
    }

    @Test
    void whoeverChangesWhatAnotherHasChangedIsToldAndTheSameChangeAgainIsNone() {
        var draft = begun();
        var changed = with(draft, BONUS_CAP, "4");
        refused(
                change.run(office, NAME, draft.version(), setting(BONUS_CAP, "5")),
                RefusalCode.STALE,
                "version");
        assertThat(done(change.run(office, NAME, draft.version(), setting(BONUS_CAP, "4"))))
                .isEqualTo(changed);
        refused(publish.run(office, NAME, draft.version()), RefusalCode.STALE, "version");
        refused(discard.run(office, NAME, draft.version()), RefusalCode.STALE, "version");
    }

    @Test
    void settingsAreChangedAllOrNone() {
        var draft = begun();
        var changes =
                new Edit.Settings(
                        List.of(
                                new Edit.Settings.Change(BONUS_CAP, "4"),
                                new Edit.Settings.Change(BONUS_CAP, "many"),
                                new Edit.Settings.Change("/id", "other")));
        assertThat(change.run(office, NAME, 1, changes).refusals())
                .extracting(one -> one.code() + " " + String.join(".", one.path()))
                .containsExactly("MALFORMED changes.1.value", "NOT_FOUND changes.2.at");
        assertThat(drafts.find(code, NAME)).contains(draft);
    }

    @Test
    void aRuleIsAddedToTheCatalogueAndTakenOutAgain() {
        var before = points(PRESET).items().size();
        var rule =
                new Edit.NewItem(
                        "points", "值班脱岗", "第九条", new BigDecimal("-0.5"), Ledger.Claimant.OFFICE);
        var more = done(change.run(office, NAME, begun().version(), rule));
        done(publish.run(office, NAME, more.version()));
        var items = points("womens-federation@2").items();
        assertThat(items).hasSize(before + 1);
        assertThat(items.getLast().title().in("zh-CN")).isEqualTo("值班脱岗");
        assertThat(items.getLast().points()).isEqualByComparingTo("-0.5");

        var next = done(start.run(office, "womens-federation@2", null));
        var at = "/components/points/ledger/items/" + before;
        var less = done(change.run(office, NAME, next.version(), new Edit.WithoutItem(at)));
        assertThat(less.text())
                .isEqualTo(next.text().replaceFirst("(?s)  +- code: own-1\n.*?OFFICE\n", ""));
        refused(
                change.run(office, NAME, less.version(), new Edit.WithoutItem("/components")),
                RefusalCode.NOT_FOUND,
                "at");
    }

    @Test
    void aSchemeIsDerivedUnderANameOfItsOwn() {
        var derived = done(start.run(office, PRESET, "county-federation"));
        assertThat(derived.number()).isEqualTo(1);
        assertThat(derived.basedOn()).isEqualTo(PRESET);
        done(publish.run(office, "county-federation", derived.version()));
        assertThat(points("county-federation@1").bonusCap()).isEqualByComparingTo("3");
        refused(start.run(office, PRESET, "county-federation"), RefusalCode.ID_REUSED, "name");
        refused(start.run(office, PRESET, "water-bureau"), RefusalCode.ID_REUSED, "name");
        for (var name : List.of("Ab c", "a", "county-", "x".repeat(41), "县")) {
            refused(start.run(office, PRESET, name), RefusalCode.MALFORMED, "name");
        }
        refused(start.run(office, "nothing@1", null), RefusalCode.NOT_FOUND, "basedOn");
    }

    @Test
    void anotherOrganisationsDraftIsNoDraft() {
        begun();
        var stranger = new Caller("elsewhere", "1002", Set.of(Role.OFFICE), false);
        refused(
                change.run(stranger, NAME, 1, setting(BONUS_CAP, "9")),
                RefusalCode.NOT_FOUND,
                "id");
        refused(publish.run(stranger, NAME, 1), RefusalCode.NOT_FOUND, "id");
        assertThat(done(discard.run(stranger, NAME, 1))).isFalse();
        assertThat(drafts.of(code)).hasSize(1);
    }

    @Test
    void aDiscardedDraftHasGoneAndMayBeBegunAnew() {
        var draft = with(begun(), BONUS_CAP, "4");
        assertThat(done(discard.run(office, NAME, draft.version()))).isTrue();
        assertThat(done(discard.run(office, NAME, draft.version()))).isFalse();
        assertThat(begun().text()).contains("bonusCap: 3");
    }
}
