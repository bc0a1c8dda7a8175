package org.gongping.ballot.graphql;

import org.gongping.ballot.box.CastCredential;
import org.gongping.ballot.box.Mark;
import org.gongping.ballot.graphql.BallotController.CastBallotPayload;
import org.gongping.ballot.link.IssueCredential;
import org.gongping.ballot.link.ReadCollectionPaper;
import org.gongping.ballot.poll.Poll;
import org.gongping.ballot.poll.PollKey;
import org.gongping.ballot.poll.PollState;
import org.gongping.ballot.poll.Polls;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/**
 * Issues credentials to those who have links, and takes ballots from those who have credentials;
 * between the two nothing is passed on.
 */
@Controller
class CredentialController {

    private final ReadCollectionPaper read;
    private final IssueCredential issue;
    private final CastCredential cast;
    private final Polls polls;
    private final Promises promises;
    private final ZoneId zone;

    CredentialController(
            ReadCollectionPaper read,
            IssueCredential issue,
            CastCredential cast,
            Polls polls,
            Promises promises,
            Clock clock) {
        this.read = read;
        this.issue = issue;
        this.cast = cast;
        this.polls = polls;
        this.promises = promises;
        this.zone = clock.getZone();
    }

    /** A credential to issue. */
    record IssueCredentialInput(String link, String blinded) {}

    /** Result of issuing. */
    record IssueCredentialPayload(@Nullable String blindSignature, List<Refusal> refusals) {}

    /** A ballot with its credential. */
    record CastCredentialInput(
            String poll,
            String group,
            String nonce,
            String prefix,
            String signature,
            List<Mark> marks) {

        CastCredential.Shown shown() {
            return new CastCredential.Shown(poll, group, nonce, prefix, signature);
        }
    }

    /** Whether ballots are taken, as the contract shows it to everybody. */
    record CastingWindow(
            PollState state,
            @Nullable OffsetDateTime until,
            String promise,
            boolean confidential) {}

    @QueryMapping
    @Nullable CollectionView collectionPaper(@Argument String link, Locale locale) {
        return read.run(link)
                .map(paper -> {
                    var promise = promises.to(paper.poll(), paper.group(), locale);
                    return CollectionView.of(paper, promise, locale, zone);
                })
                .orElse(null);
    }

    @QueryMapping
    @Nullable CastingWindow castingWindow(
            @Argument String poll, @Argument String group, Locale locale) {
        return PollKey.ofFull(poll)
                .flatMap(polls::find)
                .flatMap(found ->
                        found.group(group)
                                .filter(VoterGroup::hasLinks)
                                .map(one -> window(found, one, locale)))
                .orElse(null);
    }

    @MutationMapping
    IssueCredentialPayload issueCredential(@Argument IssueCredentialInput input) {
        var outcome = issue.run(input.link(), input.blinded());
        return new IssueCredentialPayload(outcome.valueOrNull(), outcome.refusals());
    }

    @MutationMapping
    CastBallotPayload castCredential(@Argument CastCredentialInput input) {
        var outcome = cast.run(input.shown(), input.marks());
        return new CastBallotPayload(outcome.valueOrNull(), outcome.refusals());
    }

    private CastingWindow window(Poll poll, VoterGroup group, Locale locale) {
        var promise = promises.to(poll, group, locale);
        return new CastingWindow(
                poll.state(),
                Moment.in(zone, poll.windows().castUntil()),
                promise.words(),
                promise.confidential());
    }
}
