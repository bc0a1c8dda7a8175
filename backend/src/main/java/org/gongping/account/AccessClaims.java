package org.gongping.account;

import org.gongping.kernel.Role;

import java.util.Set;

/**
 * What an access token says.
 *
 * @param account whose
 * @param roles held when it was made, {@link Role#STAFF} included
 * @param mustChangePassword whether the password was a first one when it was made
 * @param session the sign-in that it was made for
 * @param grants which setting of the roles it was made for
 */
record AccessClaims(
        AccountKey account,
        Set<Role> roles,
        boolean mustChangePassword,
        String session,
        int grants) {

    AccessClaims {
        roles = Set.copyOf(roles);
    }
}
