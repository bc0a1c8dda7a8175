package org.gongping.platform.sample;

import org.gongping.claim.Claim;
import org.gongping.claim.ClaimContent;
import org.gongping.claim.DecideClaim;
import org.gongping.claim.RecordEntry;
import org.gongping.claim.RejectClaim;
import org.gongping.claim.ReturnClaim;
import org.gongping.claim.ReverseClaim;
import org.gongping.claim.SubmitClaim;
import org.gongping.claim.VerifyClaim;
import org.gongping.claim.WithdrawClaim;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Claims in every state, with photos. */
@Component
@ConditionalOnProperty(SampleProperties.ENABLED)
class SampleClaims {

    private final SubmitClaim submit;
    private final VerifyClaim verify;
    private final ReturnClaim giveBack;
    private final RejectClaim reject;
    private final WithdrawClaim withdraw;
    private final ReverseClaim reverse;
    private final RecordEntry record;
    private final SamplePhotos photos;
    private int taken;

    SampleClaims(
            SubmitClaim submit,
            VerifyClaim verify,
            ReturnClaim giveBack,
            RejectClaim reject,
            WithdrawClaim withdraw,
            ReverseClaim reverse,
            RecordEntry record,
            SamplePhotos photos) {
        this.submit = submit;
        this.verify = verify;
        this.giveBack = giveBack;
        this.reject = reject;
        this.withdraw = withdraw;
        this.reverse = reverse;
        this.record = record;
        this.photos = photos;
    }

    /** What somebody claims. */
    record Told(String number, String item, LocalDate on, String words) {}

    Claim submitted(String cycle, Told told) {
        var caller = Cast.staff(told.number());
        var photo = photos.upload(caller, taken++);
        var content =
                new ClaimContent(told.item(), told.on(), 1, null, told.words(), List.of(photo));
        return Cast.done(submit.run(caller, new SubmitClaim.Command(id(), cycle, content)));
    }

    Claim verified(String cycle, Told told) {
        var claim = submitted(cycle, told);
        return Cast.done(
                verify.run(
                        Cast.office(),
                        new VerifyClaim.Command(claim.id(), claim.version(), 1, null)));
    }

    void returned(String cycle, Told told, String reason) {
        giveBack.run(Cast.office(), decision(submitted(cycle, told), reason));
    }

    void rejected(String cycle, Told told, String reason) {
        reject.run(Cast.office(), decision(submitted(cycle, told), reason));
    }

    void withdrawn(String cycle, Told told, String reason) {
        withdraw.run(Cast.staff(told.number()), decision(submitted(cycle, told), reason));
    }

    void reversed(String cycle, Told told, String reason) {
        reverse.run(Cast.office(), decision(verified(cycle, told), reason));
    }

    void recorded(String cycle, Told told) {
        var content = new ClaimContent(told.item(), told.on(), 1, null, told.words(), List.of());
        var command = new RecordEntry.Command(id(), cycle, told.number(), content);
        Cast.done(record.run(Cast.office(), command));
    }

    private static DecideClaim.Command decision(Claim claim, String reason) {
        return new DecideClaim.Command(claim.id(), claim.version(), reason);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
