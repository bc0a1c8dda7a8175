package org.gongping.organisation;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Guarded;

import java.time.Instant;
import java.util.List;

/**
 * An office or institution.
 *
 * @param code what people type when they sign in; lower-case letters, digits and hyphens
 * @param name its full name
 * @param roster who works there
 * @param imports how its roster came about, oldest first, each entry chained to the one before
 */
public record Organisation(String code, String name, Roster roster, List<RosterImport> imports)
        implements Guarded {

    /** Copies the history. */
    public Organisation {
        imports = List.copyOf(imports);
    }

    @Override
    public String organisation() {
        return code;
    }

    @Override
    public boolean isOpenTo(Caller caller) {
        return caller.organisation().equals(code);
    }

    /** The entry that importing an edition now adds to the history. */
    RosterImport imported(Edition next, Instant at, String by) {
        var previous = imports.isEmpty() ? Chain.START : imports.getLast().hash();
        return RosterImport.after(previous, at, by, next.id());
    }
}
