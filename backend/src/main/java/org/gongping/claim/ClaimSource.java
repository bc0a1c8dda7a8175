package org.gongping.claim;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds claims again by their ids. */
@Component
class ClaimSource implements NodeSource {

    private final Claims claims;

    ClaimSource(Claims claims) {
        this.claims = claims;
    }

    @Override
    public String type() {
        return "Claim";
    }

    @Override
    public Optional<Claim> find(Caller caller, String id) {
        return claims.find(caller.organisation(), id).filter(claim -> claim.isOpenTo(caller));
    }
}
