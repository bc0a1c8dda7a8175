package org.gongping.account.graphql;

import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Set;

/** The fields of an account. */
@Controller
@SchemaMapping(typeName = "Account")
class ShownAccountController {

    private final Clock clock;

    ShownAccountController(Clock clock) {
        this.clock = clock;
    }

    @SchemaMapping
    String id(ShownAccount shown) {
        return new GlobalId("Account", shown.listed().account().number()).encode();
    }

    @SchemaMapping
    String number(ShownAccount shown) {
        return shown.listed().account().number();
    }

    @SchemaMapping
    String name(ShownAccount shown) {
        return shown.listed().name();
    }

    @SchemaMapping
    @Nullable String unit(ShownAccount shown) {
        return shown.listed().unit();
    }

    @SchemaMapping
    Set<Role> roles(ShownAccount shown) {
        return shown.listed().roles();
    }

    @SchemaMapping
    boolean hasPassword(ShownAccount shown) {
        return shown.listed().account().password() != null;
    }

    @SchemaMapping
    boolean mustChangePassword(ShownAccount shown) {
        return shown.listed().account().mustChangePassword();
    }

    @SchemaMapping
    @Nullable OffsetDateTime lockedUntil(ShownAccount shown) {
        var account = shown.listed().account();
        var until = account.lockedUntil();
        return until == null || !account.isLocked(clock.instant())
                ? null
                : until.atZone(clock.getZone()).toOffsetDateTime();
    }
}
