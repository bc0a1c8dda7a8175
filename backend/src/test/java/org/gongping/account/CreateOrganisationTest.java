package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.ADMIN;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import static java.util.Objects.requireNonNull;

import org.gongping.account.CreateOrganisation.Wanted;
import org.gongping.kernel.Caller;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

class CreateOrganisationTest {

    private static final Wanted BUREAU = new Wanted("water", "水利局", "w1", "陈东");

    private final Lobby lobby = new Lobby();

    @Test
    void anOrganisationIsCreatedOnceWithItsAdministrator() {
        var created = done(lobby.create.create(ADMIN, BUREAU));
        var password = created.password();
        assertThat(password).isNotNull();
        assertThat(done(lobby.signIn.signIn("water", "w1", password.password())).me().roles())
                .containsExactly(Role.ADMIN);
        assertThat(refusal(lobby.create.create(ADMIN, new Wanted("water", "水务局", "w1", "陈东"))))
                .isEqualTo(RefusalCode.ID_REUSED);
    }

    @Test
    void createdAgainItsAdministratorGetsAnotherFirstPasswordUntilOneWasChanged() {
        var lost = founding();
        var password = founding();
        assertThat(refusal(lobby.signIn.signIn("water", "w1", lost)))
                .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
        var me = done(lobby.signIn.signIn("water", "w1", password)).me();
        done(lobby.changePassword.change(me, password, "an own password"));
        assertThat(done(lobby.create.create(ADMIN, BUREAU)).password()).isNull();
    }

    @Test
    void aFirstPasswordThatTheOrganisationIssuedItselfIsNotReplacedFromOutside() {
        founding();
        var own = new Caller("water", "w1", Set.of(Role.ADMIN), false);
        done(lobby.issue.issue(own, "b", List.of("w1")));
        assertThat(done(lobby.create.create(ADMIN, BUREAU)).password()).isNull();
    }

    private String founding() {
        return requireNonNull(done(lobby.create.create(ADMIN, BUREAU)).password()).password();
    }

    @Test
    void anOrganisationThatIsThereGetsNoSecondAdministratorFromOutside() {
        done(lobby.create.create(ADMIN, BUREAU));
        assertThat(refusal(lobby.create.create(ADMIN, new Wanted("water", "水利局", "w2", "李西"))))
                .isEqualTo(RefusalCode.ID_REUSED);
        assertThat(lobby.accounts.find("water", "w2")).isEmpty();
    }

    @Test
    void anAdministratorsNumberIsOneThatCanBeTypedToSignIn() {
        for (String number : List.of(" w1", "w 1", "w:1", "-w1", "w1\u200b")) {
            assertThat(
                            refusal(
                                    lobby.create.create(
                                            ADMIN, new Wanted("water", "水利局", number, "陈东"))))
                    .isEqualTo(RefusalCode.MALFORMED);
        }
        assertThat(lobby.accounts.of("water")).isEmpty();
    }

    @Test
    void whatWasBrokenOffAfterTheOrganisationIsFinishedByTheRepeat() {
        lobby.create("water", "水利局");
        assertThat(done(lobby.create.create(ADMIN, BUREAU)).password()).isNotNull();
    }

    @Test
    void onlyTheFirstOrganisationsAdministratorsCreateOthers() {
        var elsewhere = new Caller("water", "w1", Set.of(Role.ADMIN), false);
        assertThat(refusal(lobby.create.create(elsewhere, BUREAU)))
                .isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(
                        lobby.create
                                .create(ADMIN, new Wanted("Ab:", "", " ", "x".repeat(101)))
                                .refusals())
                .extracting(refusal -> refusal.path().getFirst() + " " + refusal.code())
                .containsExactly(
                        "code MALFORMED",
                        "name REQUIRED",
                        "adminNumber REQUIRED",
                        "adminName TOO_LONG");
    }

    @Test
    void anEmptyInstallationGetsOneAdministrator() {
        var first = new Wanted("office", "本单位", "admin", "管理员");
        assertThat(lobby.accounts.isEmpty()).isTrue();
        var password = done(lobby.create.createFirst(first)).password();
        assertThat(password).isNotNull();
        var admin = done(lobby.signIn.signIn("office", "admin", password.password())).me();
        assertThat(admin.roles()).containsExactly(Role.ADMIN);
        assertThat(admin.mustChangePassword()).isTrue();
        assertThat(lobby.accounts.isEmpty()).isFalse();
    }
}
