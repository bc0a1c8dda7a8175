package org.gongping.organisation.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.GlobalId;
import org.gongping.kernel.Page;
import org.gongping.kernel.PageRequest;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.RefusedException;
import org.gongping.organisation.Organisation;
import org.gongping.organisation.Organisations;
import org.gongping.organisation.Roster;
import org.gongping.organisation.Rosters;
import org.gongping.organisation.Staff;
import org.gongping.organisation.Unit;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.util.List;

/** Shows the caller's organisation and its roster. */
@Controller
class OrganisationController {

    private final Organisations organisations;
    private final Rosters rosters;

    OrganisationController(Organisations organisations, Rosters rosters) {
        this.organisations = organisations;
        this.rosters = rosters;
    }

    @QueryMapping
    Organisation organisation(@ContextValue Caller caller) {
        return organisations
                .find(caller.organisation())
                .orElseThrow(() -> new RefusedException(Refusal.of(RefusalCode.NOT_FOUND)));
    }

    @QueryMapping
    Page<Staff> staff(
            @Argument int first,
            @Argument @Nullable String after,
            @Argument @Nullable String unit,
            @Argument @Nullable String search,
            @ContextValue Caller caller) {
        var request = PageRequest.of(first, after);
        var roster = rosters.current(caller.organisation());
        var found = search == null ? roster.staff() : roster.search(search);
        if (unit != null) {
            var wanted = unitName(roster, unit);
            found = found.stream().filter(staff -> staff.unit().equals(wanted)).toList();
        }
        return Page.of(found, Staff::number, request);
    }

    @SchemaMapping(typeName = "Me", field = "organisation")
    Organisation organisationOf(Caller me) {
        return organisation(me);
    }

    @SchemaMapping(typeName = "Me", field = "staff")
    @Nullable Staff staffOf(Caller me) {
        return rosters.current(me.organisation()).find(me.number()).orElse(null);
    }

    @SchemaMapping(typeName = "Organisation")
    String id(Organisation organisation) {
        return new GlobalId(OrganisationNodes.TYPE, organisation.code()).encode();
    }

    @SchemaMapping(typeName = "Organisation")
    List<Unit> units(Organisation organisation) {
        return organisation.roster().units();
    }

    @SchemaMapping(typeName = "Organisation")
    int staffCount(Organisation organisation) {
        return organisation.roster().staff().size();
    }

    private static String unitName(Roster roster, String id) {
        return GlobalId.key(StaffController.UNIT, id)
                .flatMap(roster::unit)
                .map(Unit::name)
                .orElseThrow(() -> new RefusedException(Refusal.at("unit", RefusalCode.NOT_FOUND)));
    }
}
