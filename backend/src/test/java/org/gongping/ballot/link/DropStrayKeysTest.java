package org.gongping.ballot.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ballot.Federation.done;
import static org.gongping.ballot.Federation.office;
import static org.gongping.ballot.Links.GROUP;
import static org.gongping.ballot.Links.seen;

import org.bson.Document;
import org.gongping.ballot.Links;
import org.gongping.ballot.box.VoidPoll;
import org.junit.jupiter.api.Test;

class DropStrayKeysTest {

    private final Links links = new Links(6);

    /** Whoever started collecting was killed between the keys and the poll. */
    @Test
    void keysMadeForAPollThatWasGivenUpMeanwhileGoAtTheNextStart() {
        var poll = links.linked();
        done(links.federation.of(VoidPoll.class).run(office("o1"), seen(poll), "名单有误"));
        links.federation.of(GuardIssuerKeys.class).make(poll.key(), GROUP);
        assertThat(keys()).isEqualTo(1);

        links.federation.restart();

        assertThat(keys()).isZero();
    }

    @Test
    void theKeysOfAPollUnderWayStay() {
        links.collecting();

        links.federation.restart();

        assertThat(keys()).isEqualTo(1);
    }

    private int keys() {
        return links.federation.mongo.findAll(Document.class, "issuer-keys").size();
    }
}
