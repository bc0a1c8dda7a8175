package org.gongping.kernel;

import java.util.Optional;

/** The organisations of this installation: kept by the organisation, needed by those beside it. */
public interface Tenants {

    /** Whether there is an organisation with this code. */
    boolean exists(String code);

    /** Creates an organisation; false if the code is taken. */
    boolean create(String code, String name);

    /** The full name of an organisation; empty if there is none with this code. */
    Optional<String> name(String code);
}
