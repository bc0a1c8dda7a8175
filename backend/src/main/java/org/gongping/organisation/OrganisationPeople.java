package org.gongping.organisation;

import org.gongping.kernel.People;
import org.gongping.kernel.Person;
import org.gongping.kernel.Tenants;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Optional;

/** Offers organisations and their people to those on this floor. */
@Component
class OrganisationPeople implements People, Tenants {

    private final Organisations organisations;
    private final Rosters rosters;

    OrganisationPeople(Organisations organisations, Rosters rosters) {
        this.organisations = organisations;
        this.rosters = rosters;
    }

    @Override
    public Optional<Person> find(String organisation, String number) {
        return rosters.current(organisation).find(number).map(Staff::person);
    }

    @Override
    public List<Person> all(String organisation) {
        return rosters.current(organisation).staff().stream().map(Staff::person).toList();
    }

    @Override
    public boolean exists(String code) {
        return organisations.find(code).isPresent();
    }

    @Override
    public boolean create(String code, String name) {
        return organisations.create(code, name);
    }

    @Override
    public Optional<String> name(String code) {
        return organisations.find(code).map(Organisation::name);
    }
}
