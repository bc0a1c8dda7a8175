package org.gongping.organisation;

import java.util.Optional;

/** All organisations of this installation, each with its roster's edition in force. */
public interface Organisations {

    /** The organisation with this code. */
    Optional<Organisation> find(String code);

    /** Creates an organisation without a roster; false if the code is taken. */
    boolean create(String code, String name);

    /**
     * Puts an edition in force. Its rows are written first, under its id; the change of the pointer
     * in the organisation's document is the one atomic write, so that whatever happens in between,
     * everybody sees either all of the old roster or all of the new one.
     *
     * @param event the entry that follows the history of {@code seen}
     * @return false, with nothing changed, if another import came between
     */
    boolean replaceRoster(Organisation seen, Edition next, RosterImport event);
}
