package org.gongping.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.scheme.SchemeSettings.Group;
import org.gongping.scoring.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What forms can change is listed by part, and setting a value to itself changes nothing. */
class SchemeSettingsTest {

    private static final String FILE =
            """
            id: small
            version: 1
            appraises: STAFF
            pools:
              - {id: staff, title: 工作人员, members: {category: [GENERAL]}, ranked: false}
            components:
              review:
                title: {zh-CN: 民主评议, en: Review}
                ballot: {max: 10, groups: [{id: all, title: 全体, weight: 1}], quorum: {percent: 80}}
              points:
                ledger:
                  bonusCap: 3
                  items:
                    - {code: gift, title: 表彰, points: 0.10, veto: false}
            total: {any: {weighted: [{weight: 60, of: review}], scale: 100}}
            awards: {any: {base: x, perGrade: {good: "+10%"}}}
            stages:
              - {id: vote, title: 评议, from: {day: 12-20}, to: {day: 01-10, year: 1}}
            names: {good: 良好}
            """;

    private static String told(Group group) {
        var path =
                group.path().stream()
                        .map(step -> step.title() == null ? step.key() : step.title().in("zh-CN"))
                        .collect(Collectors.joining(">"));
        var settings =
                group.settings().stream()
                        .map(one ->
                                "%s %s %s=%s"
                                        .formatted(
                                                one.at().substring(group.at().length()),
                                                one.label().title() == null
                                                        ? one.label().key()
                                                        : one.label().title().in("zh-CN"),
                                                one.kind(),
                                                one.value()))
                        .toList();
        return group.at() + " " + path + " " + settings;
    }

    @Test
    void settingsStandByPartInTheFilesOrder() {
        assertThat(SchemeSettings.of(FILE).stream().map(SchemeSettingsTest::told))
                .containsExactly(
                        "/pools/0 工作人员 [/title title TEXT=工作人员, /ranked ranked FLAG=false]",
                        "/components/review 民主评议 [/title/zh-CN title TEXT=民主评议]",
                        "/components/review/ballot 民主评议"
                                + " [/max max NUMBER=10, /quorum/percent quorum.percent NUMBER=80]",
                        "/components/review/ballot/groups/0 民主评议>全体"
                                + " [/title title TEXT=全体, /weight weight NUMBER=1]",
                        "/components/points/ledger points [/bonusCap bonusCap NUMBER=3]",
                        "/components/points/ledger/items/0 points>表彰 [/title title TEXT=表彰,"
                                + " /points points NUMBER=0.10, /veto veto FLAG=false]",
                        "/total/any total>any [/scale scale NUMBER=100]",
                        "/total/any/weighted/0 total>any>weighted>民主评议 [/weight weight NUMBER=60]",
                        "/awards/any awards>any"
                                + " [/base base TEXT=x, /perGrade/good 良好 TEXT=+10%]",
                        "/stages/0 评议 [/title title TEXT=评议, /from/day from.day DAY=12-20,"
                                + " /to/day to.day DAY=01-10]");
    }

    @Test
    void onlyRulesOfACatalogueCanBeTakenOutAndOnlyThereOthersAdded() {
        var groups = SchemeSettings.of(FILE);
        assertThat(groups.stream().filter(Group::removable).map(Group::at))
                .containsExactly("/components/points/ledger/items/0");
        assertThat(groups.stream().filter(one -> one.catalogue() != null).map(Group::catalogue))
                .containsExactly("points");
    }

    @Test
    void whatIsNoYamlHasNoSettings() {
        assertThat(SchemeSettings.of("a: [")).isEmpty();
        assertThat(SchemeSettings.of("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "womens-federation",
                "water-bureau",
                "township",
                "fujian-egov",
                "city-organs"
            })
    void everySettingOfAPresetCanBeSetToItsOwnValueWithoutChangingTheScheme(String preset)
            throws Exception {
        try (var file = Schemes.class.getResourceAsStream("/schemes/" + preset + ".yaml")) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            Scheme scheme = SchemeFile.read(text).orThrow();
            List<Group> groups = SchemeSettings.of(text);
            assertThat(groups.size()).isGreaterThan(5);
            var set = text;
            for (var group : groups) {
                for (var one : group.settings()) {
                    set = SchemeText.of(set).with(one.at(), one.value()).orElseThrow();
                }
            }
            assertThat(SchemeFile.read(set).orThrow()).isEqualTo(scheme);
        }
    }
}
