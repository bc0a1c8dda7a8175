package org.gongping.ballot.link;

import org.gongping.ballot.Federation;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PollKey;

/** Hands the tests of other packages what only the link may do. */
public record OpenSigner(Federation federation) {

    public IssuerKey make(PollKey poll, String group) {
        return guard().make(poll, group);
    }

    public byte[] sign(PollKey poll, String group, byte[] blinded) {
        return Federation.done(guard().sign(poll, group, blinded));
    }

    /** The id of what a voter was issued, which anybody can compute. */
    public static String issueId(PollKey poll, String group, String voter) {
        return Issue.id(poll, group, voter);
    }

    private GuardIssuerKeys guard() {
        return federation.of(GuardIssuerKeys.class);
    }
}
