package org.gongping.ballot.graphql;

import org.gongping.ballot.box.CastBallot;
import org.gongping.ballot.box.EnterPaperBallot;
import org.gongping.ballot.box.Mark;
import org.gongping.ballot.box.ReadBallotPaper;
import org.gongping.ballot.box.Receipt;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Locale;

/** Shows ballot papers and takes ballots; of a voter nothing is asked, noted or passed on. */
@Controller
class BallotController {

    private final ReadBallotPaper read;
    private final CastBallot cast;
    private final EnterPaperBallot enter;
    private final Promises promises;

    BallotController(
            ReadBallotPaper read, CastBallot cast, EnterPaperBallot enter, Promises promises) {
        this.read = read;
        this.cast = cast;
        this.enter = enter;
        this.promises = promises;
    }

    /** A ballot. */
    record CastBallotInput(String slip, List<Mark> marks) {}

    /** Result of casting. */
    record CastBallotPayload(@Nullable Receipt receipt, List<Refusal> refusals) {}

    /** How far a paper ballot has come. */
    enum PaperBallotState {
        FIRST_TELLER,
        CAST
    }

    /** Result of entering a paper ballot. */
    record EnterPaperBallotPayload(
            @Nullable PaperBallotState state, @Nullable Receipt receipt, List<Refusal> refusals) {

        static EnterPaperBallotPayload of(Outcome<EnterPaperBallot.Progress> outcome) {
            var progress = outcome.valueOrNull();
            if (progress == null) {
                return new EnterPaperBallotPayload(null, null, outcome.refusals());
            }
            var receipt = progress.receipt();
            var state = receipt == null ? PaperBallotState.FIRST_TELLER : PaperBallotState.CAST;
            return new EnterPaperBallotPayload(state, receipt, List.of());
        }
    }

    @QueryMapping
    @Nullable PaperView ballotPaper(@Argument String slip, Locale locale) {
        return read.run(slip)
                .map(paper -> {
                    var promise = promises.to(paper.poll(), paper.group(), locale);
                    return PaperView.of(paper, promise, locale);
                })
                .orElse(null);
    }

    @MutationMapping
    CastBallotPayload castBallot(@Argument CastBallotInput input) {
        var outcome = cast.run(input.slip(), input.marks());
        return new CastBallotPayload(outcome.valueOrNull(), outcome.refusals());
    }

    @MutationMapping
    EnterPaperBallotPayload enterPaperBallot(
            @Argument CastBallotInput input, @ContextValue Caller caller) {
        return EnterPaperBallotPayload.of(enter.run(caller, input.slip(), input.marks()));
    }
}
