package org.gongping.organisation.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.organisation.Organisation;
import org.gongping.organisation.Organisations;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds the caller's organisation again by its id; any other is unknown. */
@Component
class OrganisationNodes implements NodeSource {

    static final String TYPE = "Organisation";

    private final Organisations organisations;

    OrganisationNodes(Organisations organisations) {
        this.organisations = organisations;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Organisation> find(Caller caller, String key) {
        return caller.organisation().equals(key) ? organisations.find(key) : Optional.empty();
    }
}
