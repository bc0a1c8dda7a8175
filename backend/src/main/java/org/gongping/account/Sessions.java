package org.gongping.account;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/** Makes what a signed-in device is given. */
@Component
class Sessions {

    private final Callers callers;
    private final AccessTokens tokens;

    Sessions(Callers callers, AccessTokens tokens) {
        this.callers = callers;
        this.tokens = tokens;
    }

    /** The session of an account and token; refused for one who has left and holds no role. */
    Outcome<Session> of(Account account, RefreshToken token) {
        var made = tokens.make(account, token.signIn());
        return callers.of(account)
                .map(me -> new Session(me, made.text(), made.expiresAt(), token.text()))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusal.of(RefusalCode.WRONG_CREDENTIALS)));
    }
}
