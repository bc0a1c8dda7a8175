package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.account.Lobby.LI;
import static org.gongping.account.Lobby.done;
import static org.gongping.account.Lobby.refusal;

import org.gongping.kernel.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordTest {

    private static final String GOOD = "correct horse battery";

    private static final Account LIMEI = Account.fresh("fulian", "gh0012345", "limeimei");

    private final Lobby lobby = new Lobby();

    @Test
    void aChangedPasswordEndsAllOtherSignInsAndBeginsTheOwnAnew() {
        var first = lobby.firstPassword(LI);
        var phone = done(lobby.signIn.signIn("fulian", LI, first));
        var computer = done(lobby.signIn.signIn("fulian", LI, first));
        var changed = done(lobby.changePassword.change(phone.me(), first, GOOD));
        assertThat(changed.me().mustChangePassword()).isFalse();
        assertThat(lobby.callers.of(changed.accessToken())).contains(changed.me());
        assertThat(lobby.callers.of(phone.accessToken())).isEmpty();
        assertThat(lobby.callers.of(computer.accessToken())).isEmpty();
        assertThat(refusal(lobby.renew.renew(computer.refreshToken())))
                .isEqualTo(RefusalCode.SESSION_ENDED);
        assertThat(refusal(lobby.signIn.signIn("fulian", LI, first)))
                .isEqualTo(RefusalCode.WRONG_CREDENTIALS);
        done(lobby.signIn.signIn("fulian", LI, GOOD));
    }

    @Test
    void aWrongPresentPasswordChangesNothingAndCountsTowardsTheLock() {
        var first = lobby.firstPassword(LI);
        var me = done(lobby.signIn.signIn("fulian", LI, first)).me();
        for (int n = 0; n < 5; n++) {
            var outcome = lobby.changePassword.change(me, "wrong", GOOD);
            assertThat(refusal(outcome)).isEqualTo(RefusalCode.WRONG_CREDENTIALS);
            assertThat(outcome.refusals().getFirst().path()).containsExactly("current");
        }
        assertThat(refusal(lobby.changePassword.change(me, first, GOOD)))
                .isEqualTo(RefusalCode.LOCKED);
    }

    @Test
    void theSamePasswordAgainIsNoChange() {
        var first = lobby.firstPassword(LI);
        var me = done(lobby.signIn.signIn("fulian", LI, first)).me();
        assertThat(refusal(lobby.changePassword.change(me, first, first)))
                .isEqualTo(RefusalCode.WEAK_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "          ",
                "short7890",
                "aaaaaaaaaaaa",
                "abcabcabcabc",
                "0123456789",
                "9876543210",
                "qwertyuiop",
                "1qaz2wsx3edc",
                "Password123",
                "P@ssw0rd!!",
                "woaini1314",
                "Zhongguo888",
                "5201314520",
                "!!12345678!!",
                "zhangwei12",
                "gh0012345x",
                "limeimei 12"
            })
    void aWeakPasswordIsRefused(String password) {
        assertThat(PasswordRules.isWeak(password, LIMEI)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                GOOD,
                "春眠不觉晓处处闻啼鸟",
                "Kx7#mQ2$vL",
                "7393-8421-0562",
                "the password of limeimei"
            })
    void aLongUncommonPasswordIsTakenWhateverItsCharacters(String password) {
        assertThat(PasswordRules.isWeak(password, LIMEI)).isFalse();
    }

    @Test
    void aPasswordHasTenToAHundredAndTwentyEightCharacters() {
        var text = "abcdefgh2j".repeat(12) + "zyxw765!";
        assertThat(PasswordRules.isWeak(text, LIMEI)).isFalse();
        assertThat(PasswordRules.isWeak(text + "9", LIMEI)).isTrue();
    }
}
