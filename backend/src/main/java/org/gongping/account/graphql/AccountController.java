package org.gongping.account.graphql;

import org.gongping.account.AccountView;
import org.gongping.account.CreateOrganisation;
import org.gongping.account.CreateOrganisation.Wanted;
import org.gongping.account.FirstPassword;
import org.gongping.account.IssueFirstPasswords;
import org.gongping.account.ListAccounts;
import org.gongping.account.SetRoles;
import org.gongping.account.UnlockAccount;
import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.Role;
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

/** Shows administrators the accounts, and changes them. */
@Controller
class AccountController {

    private final ListAccounts list;
    private final IssueFirstPasswords issue;
    private final SetRoles setRoles;
    private final UnlockAccount unlock;
    private final CreateOrganisation create;
    private final Clock clock;

    AccountController(
            ListAccounts list,
            IssueFirstPasswords issue,
            SetRoles setRoles,
            UnlockAccount unlock,
            CreateOrganisation create,
            Clock clock) {
        this.list = list;
        this.issue = issue;
        this.setRoles = setRoles;
        this.unlock = unlock;
        this.create = create;
        this.clock = clock;
    }

    /** Whom to issue first passwords. */
    record IssueFirstPasswordsInput(@Nullable List<String> numbers) {}

    /** Payload of issuing first passwords. */
    record IssuePayload(List<FirstPassword> passwords, int remaining, List<Refusal> refusals) {}

    /** Whose roles, and which. */
    record SetRolesInput(String number, List<Role> roles) {}

    /** Payload of a change to an account. */
    record AccountPayload(@Nullable AccountView account, List<Refusal> refusals) {
        static AccountPayload of(Outcome<AccountView> outcome) {
            return new AccountPayload(outcome.valueOrNull(), outcome.refusals());
        }
    }

    /** Payload of creating an organisation. */
    record CreatePayload(
            @Nullable String code,
            @Nullable FirstPassword firstPassword,
            List<Refusal> refusals) {}

    @QueryMapping
    Page<AccountView> accounts(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String search,
            @ContextValue Caller caller) {
        var request = PageRequest.of(first, after);
        return Page.of(list.run(caller, search), AccountView::number, request);
    }

    @MutationMapping
    IssuePayload issueFirstPasswords(
            @Argument IssueFirstPasswordsInput input, @ContextValue Caller caller) {
        var outcome = issue.run(caller, input.numbers());
        var issued = outcome.valueOrNull();
        return issued == null
                ? new IssuePayload(List.of(), 0, outcome.refusals())
                : new IssuePayload(issued.passwords(), issued.remaining(), List.of());
    }

    @MutationMapping
    AccountPayload setRoles(@Argument SetRolesInput input, @ContextValue Caller caller) {
        return AccountPayload.of(setRoles.run(caller, input.number(), input.roles()));
    }

    @MutationMapping
    AccountPayload unlockAccount(@Argument String number, @ContextValue Caller caller) {
        return AccountPayload.of(unlock.run(caller, number));
    }

    @MutationMapping
    CreatePayload createOrganisation(@Argument Wanted input, @ContextValue Caller caller) {
        var outcome = create.run(caller, input);
        var created = outcome.valueOrNull();
        return created == null
                ? new CreatePayload(null, null, outcome.refusals())
                : new CreatePayload(created.code(), created.firstPassword(), List.of());
    }

    @SchemaMapping(typeName = "Account", field = "id")
    String id(AccountView account) {
        return new GlobalId(AccountNodes.TYPE, account.number()).encode();
    }

    @SchemaMapping(typeName = "Account", field = "lockedUntil")
    @Nullable OffsetDateTime lockedUntil(AccountView account) {
        var until = account.lockedUntil();
        return until == null ? null : until.atZone(clock.getZone()).toOffsetDateTime();
    }
}
