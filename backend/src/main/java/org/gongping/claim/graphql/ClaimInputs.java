package org.gongping.claim.graphql;

import org.gongping.claim.ClaimContent;
import org.gongping.claim.DecideClaim;
import org.gongping.claim.RecordEntry;
import org.gongping.claim.ResubmitClaim;
import org.gongping.claim.SubmitClaim;
import org.gongping.claim.VerifyClaim;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commands as they are sent. */
final class ClaimInputs {

    private ClaimInputs() {}

    /** What a claim says. */
    record Content(
            String item,
            LocalDate occurredOn,
            int count,
            @Nullable String event,
            String description,
            List<String> evidence) {

        ClaimContent content() {
            return new ClaimContent(item, occurredOn, count, event, description, evidence);
        }
    }

    /** A claim to submit. */
    record Submit(UUID id, String cycle, Content content) {

        SubmitClaim.Command command() {
            return new SubmitClaim.Command(
                    id.toString(), Ids.key(Ids.CYCLE, cycle), content.content());
        }
    }

    /** A mended claim. */
    record Resubmit(String id, int version, Content content) {

        ResubmitClaim.Command command() {
            return new ResubmitClaim.Command(Ids.key(Ids.CLAIM, id), version, content.content());
        }
    }

    /** A verification. */
    record Verify(String id, int version, int count, @Nullable String event) {

        VerifyClaim.Command command() {
            return new VerifyClaim.Command(Ids.key(Ids.CLAIM, id), version, count, event);
        }
    }

    /** A decision that needs a reason. */
    record Decide(String id, int version, String reason) {

        DecideClaim.Command command() {
            return new DecideClaim.Command(Ids.key(Ids.CLAIM, id), version, reason);
        }
    }

    /** An entry by the office. */
    record Entry(UUID id, String cycle, String subject, Content content) {

        RecordEntry.Command command() {
            return new RecordEntry.Command(
                    id.toString(), Ids.key(Ids.CYCLE, cycle), subject, content.content());
        }
    }
}
