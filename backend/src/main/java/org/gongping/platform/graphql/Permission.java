package org.gongping.platform.graphql;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLAppliedDirective;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the contract says about calling one field.
 *
 * @param isPublic whether it needs no sign-in
 * @param roles any one of these suffices
 * @param beforePasswordChange whether a first password need not be changed before
 */
record Permission(boolean isPublic, Set<Role> roles, boolean beforePasswordChange) {

    private static final Set<String> ROOTS = Set.of("Query", "Mutation", "Subscription");
    private static final Permission EVERYBODY = new Permission(true, Set.of(), true);
    private static final Permission NOBODY = new Permission(false, Set.of(), false);

    static Permission of(DataFetchingEnvironment environment) {
        var parent = (GraphQLNamedType) environment.getParentType();
        return ROOTS.contains(parent.getName())
                ? of(environment.getFieldDefinition())
                : EVERYBODY; // Fields of objects are guarded with the object.
    }

    static Permission of(GraphQLFieldDefinition operation) {
        if (operation.hasAppliedDirective("public") || operation.getName().startsWith("__")) {
            return EVERYBODY;
        }
        var allowed = operation.getAppliedDirective("allowed");
        return allowed == null ? NOBODY : stated(allowed);
    }

    @Nullable Denial denial(@Nullable Caller caller) {
        if (isPublic) {
            return null;
        }
        if (caller == null) {
            return Denial.UNAUTHENTICATED;
        }
        if (caller.mustChangePassword() && !beforePasswordChange) {
            return Denial.PASSWORD_CHANGE_REQUIRED;
        }
        return caller.holdsAny(roles.toArray(Role[]::new)) ? null : Denial.FORBIDDEN;
    }

    private static Permission stated(GraphQLAppliedDirective allowed) {
        Collection<?> to = allowed.getArgument("to").getValue();
        Boolean early = allowed.getArgument("beforePasswordChange").getValue();
        return new Permission(
                false,
                to.stream().map(name -> Role.valueOf(name.toString())).collect(Collectors.toSet()),
                Boolean.TRUE.equals(early));
    }
}
