package org.gongping.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gongping.scoring.Given.ballot;
import static org.gongping.scoring.Given.dec;
import static org.gongping.scoring.Given.faults;
import static org.gongping.scoring.Given.group;
import static org.gongping.scoring.Given.mark;
import static org.gongping.scoring.Given.name;
import static org.gongping.scoring.Given.value;

import org.gongping.scoring.Ballot.EmptyGroup;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** What a scheme answers about itself. */
class SchemeTest {
    private static final Pool YOUNG =
            new Pool(
                    "young",
                    name("young"),
                    new Selector(
                            Map.of(
                                    "category",
                                    Set.of("GENERAL", "PROBATIONARY"),
                                    "post",
                                    Set.of("MEMBER"))),
                    true);
    private static final Pool GENERAL =
            new Pool("general", name("general"), Selector.of("category", "GENERAL"), true);

    @Test
    void aSubjectIsInTheFirstPoolWhoseRuleItMeetsInFull() {
        Scheme scheme = new Built().pools(YOUNG, GENERAL).scheme();
        assertThat(scheme.poolOf(Map.of("category", "GENERAL", "post", "MEMBER"))).isEqualTo(YOUNG);
        assertThat(scheme.poolOf(Map.of("category", "GENERAL", "post", "DEPUTY")))
                .isEqualTo(GENERAL);
        assertThat(scheme.poolOf(Map.of("category", "GENERAL"))).isEqualTo(GENERAL);
        assertThat(scheme.poolOf(Map.of("category", "LEADER", "post", "MEMBER"))).isNull();
        assertThat(Selector.EVERYBODY.admits(Map.of())).isTrue();
    }

    @Test
    void whatASchemeDoesNotHaveCannotBeAskedFor() {
        Scheme scheme = new Built().pools(YOUNG).scheme();
        assertThat(scheme.pool("young")).isEqualTo(YOUNG);
        assertThatThrownBy(() -> scheme.pool("old")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> scheme.component("x")).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> scheme.totalOf("young"))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aTextFallsBackOnTheFirstLanguageThereIs() {
        LocalText text = new LocalText(Map.of("zh-TW", "優秀", "en", "Excellent"));
        assertThat(text.in("en")).isEqualTo("Excellent");
        assertThat(text.in("zh-CN")).isEqualTo("優秀");
        assertThat(new LocalText(Map.of("de", "gut")).in("en")).isEqualTo("gut");
        assertThatThrownBy(() -> new LocalText(Map.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void faultsThatCanOnlyBeMistakesOfTheProgramAreThrownWithTheirPlaces() {
        Checked<String> faulty = new Checked.Faulty<>(List.of(Fault.at("/a", "is wrong")));
        assertThatThrownBy(faulty::orThrow).hasMessage("/a: is wrong");
    }

    /** A step of 0 must not stop the other faults from being told. */
    @Test
    void aSchemeWithoutAStepIsToldBesideTheMarksItCannotCheck() {
        Ballot review = ballot(EmptyGroup.INCOMPLETE, null, group("g", "1"));
        Ballot stepless =
                new Ballot(
                        review.max(),
                        dec("0"),
                        List.of(),
                        review.groups(),
                        review.emptyGroup(),
                        null,
                        null,
                        5,
                        List.of());
        Scheme scheme = new Built().component("review", stepless).total(value("review")).scheme();
        assertThat(
                        faults(
                                Scoring.compute(
                                        scheme,
                                        Given.inPool("staff", "a"),
                                        List.of(mark("a", "g", "101")),
                                        List.of())))
                .containsExactly(
                        "/scheme/components/review/ballot/step must be above 0",
                        "/facts/0/mark must be from 0 to 100");
    }
}
