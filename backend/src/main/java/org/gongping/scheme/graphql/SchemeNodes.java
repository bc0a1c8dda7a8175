package org.gongping.scheme.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.scheme.SchemeSource;
import org.gongping.scheme.Schemes;
import org.gongping.scoring.Scheme;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds schemes again by id, such as {@code womens-federation@1}; everybody may read the rules. */
@Component
class SchemeNodes implements NodeSource {

    static final String TYPE = "Scheme";

    private final Schemes schemes;

    SchemeNodes(Schemes schemes) {
        this.schemes = schemes;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<Scheme> find(Caller caller, String key) {
        return schemes.find(caller.organisation(), key).map(SchemeSource::scheme);
    }
}
