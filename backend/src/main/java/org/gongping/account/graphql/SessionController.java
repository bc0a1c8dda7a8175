package org.gongping.account.graphql;

import graphql.GraphQLContext;

import org.gongping.account.ChangePassword;
import org.gongping.account.RenewSession;
import org.gongping.account.ShowName;
import org.gongping.account.SignIn;
import org.gongping.account.SignOut;
import org.gongping.account.SignedIn;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;

/** Signs in and out, and says who is signed in. */
@Controller
class SessionController {

    private final SignIn signIn;
    private final RenewSession renewSession;
    private final SignOut signOut;
    private final ChangePassword changePassword;
    private final ShowName names;
    private final RefreshCookies cookies;
    private final Clock clock;

    SessionController(
            SignIn signIn,
            RenewSession renewSession,
            SignOut signOut,
            ChangePassword changePassword,
            ShowName names,
            RefreshCookies cookies,
            Clock clock) {
        this.signIn = signIn;
        this.renewSession = renewSession;
        this.signOut = signOut;
        this.changePassword = changePassword;
        this.names = names;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** Input of signing in. */
    record SignInInput(String organisation, String number, String password) {}

    /** A sign-in without what stays in the cookie. */
    record Session(String accessToken, OffsetDateTime expiresAt, Caller me) {}

    /** Payload of signing in, renewing, and changing the password. */
    record SessionPayload(@Nullable Session session, List<Refusal> refusals) {}

    /** Payload of signing out. */
    record SignOutPayload(List<Refusal> refusals) {}

    @QueryMapping
    @Nullable Caller me(@ContextValue(required = false) @Nullable Caller caller) {
        return caller;
    }

    @SchemaMapping(typeName = "Me")
    String name(Caller me) {
        return names.of(me);
    }

    @MutationMapping
    SessionPayload signIn(@Argument SignInInput input, GraphQLContext context) {
        return given(
                signIn.run(input.organisation(), input.number(), input.password()), context);
    }

    @MutationMapping
    SessionPayload renewSession(
            @ContextValue(name = RefreshCookies.CAME, required = false) @Nullable String token,
            GraphQLContext context) {
        var renewed = renewSession.run(token);
        if (renewed instanceof Outcome.Refused<SignedIn>) {
            cookies.take(context);
        }
        return given(renewed, context);
    }

    @MutationMapping
    SignOutPayload signOut(
            @ContextValue(name = RefreshCookies.CAME, required = false) @Nullable String token,
            GraphQLContext context) {
        signOut.run(token);
        cookies.take(context);
        return new SignOutPayload(List.of());
    }

    @MutationMapping
    SessionPayload changePassword(
            @Argument("input.current") String current,
            @Argument("input.new") String chosen,
            @ContextValue Caller caller,
            GraphQLContext context) {
        return given(changePassword.run(caller, current, chosen), context);
    }

    private SessionPayload given(Outcome<SignedIn> outcome, GraphQLContext context) {
        var signedIn = outcome.valueOrNull();
        if (signedIn == null) {
            return new SessionPayload(null, outcome.refusals());
        }
        cookies.give(context, signedIn);
        var expiry = signedIn.expiresAt().atZone(clock.getZone()).toOffsetDateTime();
        var session = new Session(signedIn.accessToken(), expiry, signedIn.me());
        return new SessionPayload(session, List.of());
    }
}
