package org.gongping.kernel;

import java.util.List;
import java.util.Optional;

/** The people on the rosters: offered by the organisation, needed by those on its own floor. */
public interface People {

    /** The person with this number. */
    Optional<Person> find(String organisation, String number);

    /** Everybody, in order of number. */
    List<Person> all(String organisation);
}
