package org.gongping.ballot.poll.mongo;

import org.gongping.ballot.poll.Candidate;
import org.gongping.ballot.poll.IssuerKey;
import org.gongping.ballot.poll.PaperRules;
import org.gongping.ballot.poll.PollEvent;
import org.gongping.ballot.poll.PollStep;
import org.gongping.ballot.poll.VoterGroup;
import org.gongping.ballot.poll.VoterGroup.Access;
import org.gongping.ballot.poll.VoterMode;
import org.gongping.scoring.LocalText;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The parts of a poll as stored. */
final class PollParts {

    private PollParts() {}

    /** Somebody on the ballot. */
    record CandidatePart(
            String key, String number, String name, String unit, @Nullable String workReport) {

        static CandidatePart of(Candidate one) {
            return new CandidatePart(
                    one.key(), one.number(), one.name(), one.unit(), one.workReport());
        }

        Candidate candidate() {
            return new Candidate(key, number, name, unit, workReport);
        }
    }

    /**
     * A voter group.
     *
     * @param mode null in polls from before there were links, and so is what follows
     */
    record GroupPart(
            String key,
            Map<String, String> title,
            BigDecimal weight,
            int roll,
            int issued,
            @Nullable String slips,
            @Nullable String rollSheet,
            @Nullable VoterMode mode,
            @Nullable String issuer,
            @Nullable Boolean confidential) {

        static GroupPart of(VoterGroup one) {
            var issuer = one.access().issuer();
            return new GroupPart(
                    one.key(),
                    one.title().texts(),
                    one.weight(),
                    one.roll(),
                    one.issued(),
                    one.slips(),
                    one.rollSheet(),
                    one.mode(),
                    issuer == null ? null : issuer.spki(),
                    one.access().confidential());
        }

        VoterGroup group() {
            return new VoterGroup(
                    key, new LocalText(title), weight, roll, issued, slips, rollSheet, access());
        }

        private Access access() {
            return new Access(
                    Objects.requireNonNullElse(mode, VoterMode.SLIPS),
                    issuer == null ? null : new IssuerKey(issuer),
                    Boolean.TRUE.equals(confidential));
        }
    }

    /** How the ballot paper is filled in. */
    record RulesPart(
            BigDecimal maximum,
            BigDecimal step,
            int minimumGroup,
            @Nullable BigDecimal quorum,
            List<Map<String, String>> contents) {

        static RulesPart of(PaperRules rules) {
            return new RulesPart(
                    rules.maximum(),
                    rules.step(),
                    rules.minimumGroup(),
                    rules.quorum(),
                    rules.contents().stream().map(LocalText::texts).toList());
        }

        PaperRules rules() {
            var texts = contents.stream().map(LocalText::new).toList();
            return new PaperRules(maximum, step, minimumGroup, quorum, texts);
        }
    }

    /** An entry of the history. */
    record EventPart(PollStep step, String detail, Instant at, String by, String hash) {

        static EventPart of(PollEvent event) {
            return new EventPart(
                    event.step(), event.detail(), event.at(), event.by(), event.hash());
        }

        PollEvent event() {
            return new PollEvent(step, detail, at, by, hash);
        }
    }
}
