package org.gongping.account.graphql;

import org.gongping.account.Account;
import org.gongping.account.CreateOrganisation;
import org.gongping.account.IssueFirstPasswords;
import org.gongping.account.ListAccounts;
import org.gongping.account.ListAccounts.Listed;
import org.gongping.account.SetRoles;
import org.gongping.account.UnlockAccount;
import org.gongping.kernel.Caller;
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
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What administrators do with accounts. */
@Controller
class AccountController {

    private final ListAccounts list;
    private final IssueFirstPasswords issue;
    private final SetRoles setRoles;
    private final UnlockAccount unlock;
    private final CreateOrganisation create;

    AccountController(
            ListAccounts list,
            IssueFirstPasswords issue,
            SetRoles setRoles,
            UnlockAccount unlock,
            CreateOrganisation create) {
        this.list = list;
        this.issue = issue;
        this.setRoles = setRoles;
        this.unlock = unlock;
        this.create = create;
    }

    record IssueInput(UUID id, @Nullable List<String> numbers) {}

    record IssuePayload(
            List<IssueFirstPasswords.Issued> passwords, int remaining, List<Refusal> refusals) {}

    record RolesInput(String number, Set<Role> roles) {}

    record AccountPayload(@Nullable ShownAccount account, List<Refusal> refusals) {}

    record CreatedPayload(
            @Nullable String code,
            IssueFirstPasswords.@Nullable Issued firstPassword,
            List<Refusal> refusals) {}

    @QueryMapping
    Page<ShownAccount> accounts(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String search,
            @ContextValue Caller caller) {
        return list.list(caller, search, PageRequest.of(first, after)).map(ShownAccount::new);
    }

    @MutationMapping
    IssuePayload issueFirstPasswords(@Argument IssueInput input, @ContextValue Caller caller) {
        return switch (issue.issue(caller, input.id().toString(), input.numbers())) {
            case Outcome.Done<IssueFirstPasswords.Batch>(var batch) ->
                    new IssuePayload(batch.passwords(), batch.remaining(), List.of());
            case Outcome.Refused<IssueFirstPasswords.Batch>(var reasons) ->
                    new IssuePayload(List.of(), 0, reasons);
        };
    }

    @MutationMapping
    AccountPayload setRoles(@Argument RolesInput input, @ContextValue Caller caller) {
        return show(setRoles.set(caller, input.number(), input.roles()));
    }

    @MutationMapping
    AccountPayload unlockAccount(@Argument String number, @ContextValue Caller caller) {
        return show(unlock.unlock(caller, number));
    }

    @MutationMapping
    CreatedPayload createOrganisation(
            @Argument CreateOrganisation.Wanted input, @ContextValue Caller caller) {
        return switch (create.create(caller, input)) {
            case Outcome.Done<CreateOrganisation.Created>(var created) ->
                    new CreatedPayload(created.code(), created.password(), List.of());
            case Outcome.Refused<CreateOrganisation.Created>(var reasons) ->
                    new CreatedPayload(null, null, reasons);
        };
    }

    private AccountPayload show(Outcome<Account> outcome) {
        @Nullable Listed listed =
                outcome instanceof Outcome.Done<Account>(var account) ? list.listed(account) : null;
        return new AccountPayload(
                listed == null ? null : new ShownAccount(listed), outcome.refusals());
    }
}
