package org.gongping.ballot.link;

import org.gongping.ballot.poll.IssuedCredentials;
import org.gongping.ballot.poll.PollKey;
import org.springframework.stereotype.Component;

/** Counts what was issued, for those who may know no more. */
@Component
class CountedIssues implements IssuedCredentials {

    private final Issues issues;

    CountedIssues(Issues issues) {
        this.issues = issues;
    }

    @Override
    public int count(PollKey poll, String group) {
        return issues.count(poll.full(), group);
    }
}
