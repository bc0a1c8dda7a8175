package org.gongping.kernel;

import java.util.Arrays;
import java.util.Set;

/**
 * Who is calling, as proved by an access token. Everything a command or query touches is looked up
 * within {@link #organisation}: a caller cannot even name what belongs to another one.
 *
 * @param organisation the organisation's code
 * @param number the staff number, unique in the organisation
 * @param roles the roles held, {@link Role#STAFF} included for everybody on the roster
 * @param mustChangePassword whether a first password must be changed before anything else
 */
public record Caller(
        String organisation, String number, Set<Role> roles, boolean mustChangePassword) {

    /** Copies the roles. */
    public Caller {
        roles = Set.copyOf(roles);
    }

    /** Whether the caller holds at least one of the roles. */
    public boolean holdsAny(Role... wanted) {
        return Arrays.stream(wanted).anyMatch(roles::contains);
    }

    /** Whether the staff number is the caller's own. */
    public boolean is(String otherNumber) {
        return number.equals(otherNumber);
    }
}
