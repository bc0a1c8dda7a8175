package org.gongping.account.graphql;

import graphql.GraphQLContext;

import org.gongping.account.ChangePassword;
import org.gongping.account.RenewSession;
import org.gongping.account.Session;
import org.gongping.account.SignIn;
import org.gongping.account.SignOut;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Signing in and out. */
@Controller
class SessionController {

    private final SignIn signIn;
    private final RenewSession renew;
    private final SignOut signOut;
    private final ChangePassword changePassword;
    private final ZoneId zone;

    SessionController(
            SignIn signIn,
            RenewSession renew,
            SignOut signOut,
            ChangePassword changePassword,
            Clock clock) {
        this.signIn = signIn;
        this.renew = renew;
        this.signOut = signOut;
        this.changePassword = changePassword;
        this.zone = clock.getZone();
    }

    record SignInInput(String organisation, String number, String password) {}

    record ShownSession(String accessToken, OffsetDateTime expiresAt, Caller me) {}

    record SessionPayload(@Nullable ShownSession session, List<Refusal> refusals) {}

    record SignOutPayload(List<Refusal> refusals) {}

    @MutationMapping
    SessionPayload signIn(@Argument SignInInput input, GraphQLContext context) {
        return show(signIn.signIn(input.organisation(), input.number(), input.password()), context);
    }

    @MutationMapping
    SessionPayload renewSession(GraphQLContext context) {
        var renewed = renew.renew(RefreshCookie.shown(context));
        if (renewed instanceof Outcome.Refused<Session>) {
            RefreshCookie.take(context);
        }
        return show(renewed, context);
    }

    @MutationMapping
    SignOutPayload signOut(GraphQLContext context) {
        signOut.signOut(RefreshCookie.shown(context));
        RefreshCookie.take(context);
        return new SignOutPayload(List.of());
    }

    /** A map, since {@code new} is no name for a record's component. */
    @MutationMapping
    SessionPayload changePassword(
            @Argument Map<String, String> input,
            @ContextValue Caller caller,
            GraphQLContext context) {
        return show(
                changePassword.change(
                        caller, input.getOrDefault("current", ""), input.getOrDefault("new", "")),
                context);
    }

    private SessionPayload show(Outcome<Session> outcome, GraphQLContext context) {
        if (outcome instanceof Outcome.Done<Session>(var session)) {
            RefreshCookie.give(context, session.refreshToken());
            var expiresAt = session.expiresAt().atZone(zone).toOffsetDateTime();
            var shown = new ShownSession(session.accessToken(), expiresAt, session.me());
            return new SessionPayload(shown, List.of());
        }
        return new SessionPayload(null, outcome.refusals());
    }
}
