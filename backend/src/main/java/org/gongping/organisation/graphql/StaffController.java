package org.gongping.organisation.graphql;

import org.gongping.kernel.GlobalId;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.organisation.Unit;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shows staff and units. */
@Controller
class StaffController {

    static final String UNIT = "Unit";

    private final Rosters rosters;

    StaffController(Rosters rosters) {
        this.rosters = rosters;
    }

    @SchemaMapping(typeName = "Staff", field = "id")
    String staffId(Staff staff) {
        return new GlobalId(StaffNodes.TYPE, staff.number()).encode();
    }

    @SchemaMapping(typeName = UNIT, field = "id")
    String unitId(Unit unit) {
        return new GlobalId(UNIT, unit.name()).encode();
    }

    /** One look at the roster for everybody on a page. */
    @BatchMapping(typeName = "Staff")
    List<Unit> unit(List<Staff> staff) {
        Map<String, Roster> seen = new HashMap<>();
        return staff.stream()
                .map(one -> unit(seen.computeIfAbsent(one.organisation(), rosters::current), one))
                .toList();
    }

    /** A unit that an import has just taken away is still where the person was found. */
    private static Unit unit(Roster roster, Staff staff) {
        return roster.unit(staff.unit())
                .orElseGet(() -> new Unit(staff.organisation(), staff.unit(), null, null, 0));
    }
}
