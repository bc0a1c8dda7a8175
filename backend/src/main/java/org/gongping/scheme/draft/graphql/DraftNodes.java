package org.gongping.scheme.draft.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.scheme.draft.Drafts;
import org.gongping.scheme.draft.SchemeDraft;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds drafts again by id. */
@Component
class DraftNodes implements NodeSource {

    static final String TYPE = "SchemeDraft";

    private final Drafts drafts;

    DraftNodes(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public Optional<SchemeDraft> find(Caller caller, String key) {
        return drafts.find(caller.organisation(), key).filter(draft -> draft.isOpenTo(caller));
    }
}
