package org.gongping.platform.sample;

import org.gongping.account.ChangePassword;
import org.gongping.account.IssueFirstPasswords;
import org.gongping.account.SetRoles;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.gongping.kernel.Tenants;
import org.gongping.organisation.ImportRoster;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** 24 made-up people in four units, and a sign-in for each role. */
@Component
@ConditionalOnProperty(SampleProperties.ENABLED)
class SamplePeople {

    private static final Map<String, Set<Role>> ROLES =
            Map.of(
                    Cast.PRINCIPAL, Set.of(Role.LEADER),
                    Cast.DEPUTY, Set.of(Role.LEADER),
                    Cast.OFFICE, Set.of(Role.OFFICE),
                    Cast.SECOND_TELLER, Set.of(Role.OFFICE),
                    Cast.AUDITOR, Set.of(Role.AUDITOR),
                    Cast.ADMIN, Set.of(Role.ADMIN),
                    Cast.STAFF, Set.of());

    private final Tenants tenants;
    private final ImportRoster roster;
    private final SetRoles setRoles;
    private final IssueFirstPasswords issue;
    private final ChangePassword changePassword;

    SamplePeople(
            Tenants tenants,
            ImportRoster roster,
            SetRoles setRoles,
            IssueFirstPasswords issue,
            ChangePassword changePassword) {
        this.tenants = tenants;
        this.roster = roster;
        this.setRoles = setRoles;
        this.issue = issue;
        this.changePassword = changePassword;
    }

    void add() throws IOException {
        tenants.create(Cast.ORGANISATION, Cast.NAME);
        try (var file = SamplePeople.class.getResourceAsStream("roster.csv")) {
            var bytes = Objects.requireNonNull(file).readAllBytes();
            var result = roster.run(Cast.office(), "roster.csv", bytes);
            if (result.change() == null) {
                throw new IllegalStateException("The sample roster was refused: " + result);
            }
        }
        var admin = Cast.as(Cast.ADMIN, Role.ADMIN);
        ROLES.forEach((number, roles) -> Cast.done(setRoles.set(admin, number, roles)));
        var issued = Cast.done(issue.issue(admin, "sample", List.copyOf(ROLES.keySet())));
        issued.passwords().forEach(SamplePeople.this::settle);
    }

    private void settle(IssueFirstPasswords.Issued first) {
        var owner = new Caller(Cast.ORGANISATION, first.number(), Set.of(Role.STAFF), true);
        Cast.done(changePassword.change(owner, first.password(), Cast.PASSWORD));
    }
}
