package org.gongping.organisation.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds staff of the caller's organisation again by their ids. */
@Component
class StaffNodes implements NodeSource {

    static final String TYPE = "Staff";

    private final Rosters rosters;

    StaffNodes(Rosters rosters) {
        this.rosters = rosters;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Staff> find(Caller caller, String key) {
        return rosters.current(caller.organisation()).find(key);
    }
}
