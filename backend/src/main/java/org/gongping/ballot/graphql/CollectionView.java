package org.gongping.ballot.graphql;

import org.gongping.ballot.graphql.Promises.Promised;
import org.gongping.ballot.link.CollectionPaper;
import org.gongping.ballot.poll.BoardId;
import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.scheme.Languages;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What can be collected with a link, as the contract shows it to whoever has the link. */
record CollectionView(
        String poll,
        String organisation,
        String title,
        String groupKey,
        String group,
        int groupSize,
        PollState state,
        @Nullable OffsetDateTime collectUntil,
        @Nullable OffsetDateTime castUntil,
        @Nullable String publicKey,
        String promise,
        boolean confidential,
        boolean issued,
        boolean replaced,
        String voter,
        List<String> contents,
        List<Candidate> candidates,
        BigDecimal maximum,
        BigDecimal step,
        List<CriterionView> criteria,
        String board) {

    static CollectionView of(CollectionPaper paper, Promised promise, Locale locale, ZoneId zone) {
        var poll = paper.poll();
        return new CollectionView(
                poll.key().full(),
                poll.office(),
                Languages.in(locale, poll.title()),
                paper.group().key(),
                Languages.in(locale, paper.group().title()),
                paper.group().roll(),
                poll.state(),
                Moment.in(zone, poll.windows().collectUntil()),
                Moment.in(zone, poll.windows().castUntil()),
                publicKey(paper.group()),
                promise.words(),
                promise.confidential(),
                paper.issued(),
                paper.replaced(),
                paper.voter().name(),
                poll.rules().contents().stream().map(text -> Languages.in(locale, text)).toList(),
                poll.candidates(),
                poll.rules().maximum(),
                poll.rules().step(),
                CriterionView.of(poll.rules(), locale),
                BoardId.of(poll.key()));
    }

    private static @Nullable String publicKey(VoterGroup group) {
        var issuer = group.access().issuer();
        return issuer == null ? null : issuer.spki();
    }
}
