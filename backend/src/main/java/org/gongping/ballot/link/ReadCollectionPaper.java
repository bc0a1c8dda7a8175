package org.gongping.ballot.link;

import org.springframework.stereotype.Component;

import java.util.Optional;

/**
 * Shows whoever has a personal link what can be collected; that spends nothing. Whoever has one
 * that was replaced still sees whether a credential was issued in the own name.
 */
@Component
public class ReadCollectionPaper {

    private final CheckLink check;
    private final Issues issues;

    ReadCollectionPaper(CheckLink check, Issues issues) {
        this.check = check;
        this.issues = issues;
    }

    /** What there is to see; empty for a link that is nobody's. */
    public Optional<CollectionPaper> run(String link) {
        return check.known(link).map(this::paper);
    }

    private CollectionPaper paper(CheckLink.Good good) {
        var poll = good.poll();
        var group = good.group();
        var id = Issue.id(poll.key(), group.key(), good.voter().number());
        var issued = issues.seemsToHold(id);
        return new CollectionPaper(poll, group, good.voter(), issued, good.replaced());
    }
}
