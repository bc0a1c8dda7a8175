package org.gongping.ranking.graphql;

import org.gongping.kernel.Caller;
import org.gongping.kernel.NodeSource;
import org.gongping.ranking.Rankings;
import org.gongping.ranking.Standing;
import org.springframework.stereotype.Component;

import java.util.Optional;

/** Finds standings again by id, as long as their edition is in force. */
@Component
class StandingNodes implements NodeSource {

    private final Rankings rankings;

    StandingNodes(Rankings rankings) {
        this.rankings = rankings;
    }

    static String key(Standing standing) {
        var edition = standing.edition();
        return edition.cycle().cycle() + "/" + edition.id() + "/" + standing.row().number();
    }

    @Override
    public String type() {
        return "Standing";
    }

    @Override
    public Optional<Standing> find(Caller caller, String key) {
        var parts = key.split("/", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        return rankings.inForce(caller, parts[0], parts[1])
                .flatMap(edition -> rankings.find(edition, parts[2]));
    }
}
