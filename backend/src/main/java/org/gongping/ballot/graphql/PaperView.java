package org.gongping.ballot.graphql;

import org.gongping.ballot.box.BallotPaper;
import org.gongping.ballot.graphql.Promises.Promised;
import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PollState;
import org.gongping.scheme.Languages;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** A ballot paper as the contract shows it, to anybody who holds a slip. */
record PaperView(
        String organisation,
        String title,
        PollState state,
        String group,
        int groupSize,
        List<String> contents,
        List<Candidate> candidates,
        BigDecimal maximum,
        BigDecimal step,
        List<CriterionView> criteria,
        String promise,
        boolean confidential,
        boolean spent,
        String board) {

    static PaperView of(BallotPaper paper, Promised promise, Locale locale) {
        var poll = paper.poll();
        var rules = poll.rules();
        return new PaperView(
                poll.office(),
                Languages.in(locale, poll.title()),
                paper.state(),
                Languages.in(locale, paper.group().title()),
                paper.group().roll(),
                rules.contents().stream().map(text -> Languages.in(locale, text)).toList(),
                poll.candidates(),
                rules.maximum(),
                rules.step(),
                CriterionView.of(rules, locale),
                promise.words(),
                promise.confidential(),
                paper.spent(),
                BoardId.of(poll.key()));
    }
}
