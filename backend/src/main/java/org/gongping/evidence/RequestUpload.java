package org.gongping.evidence;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Gives leave to upload a photo. Nothing is stored, so it may be asked as often as one likes. */
@Component
public class RequestUpload {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final Photos photos;
    private final Tickets tickets;
    private final Clock clock;

    RequestUpload(Photos photos, Tickets tickets, Clock clock) {
        this.photos = photos;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * Gives a ticket.
     *
     * @param sha256 of the bytes, lower-case hexadecimal
     * @param bytes how many there are
     * @param capturedAt when the picture was taken; a time still to come, or before 1970, is taken
     *     as not known, since a phone's wrong clock is no reason to refuse a photo
     */
    public Outcome<UploadTicket> request(
            Caller caller, String sha256, long bytes, @Nullable Instant capturedAt) {
        var faults = faults(sha256, bytes);
        if (!faults.isEmpty()) {
            return Outcome.refused(faults);
        }
        var taken = capturedAt == null || isImpossible(capturedAt) ? null : capturedAt;
        var ticket = new Ticket(caller.organisation(), caller.number(), sha256, taken);
        var url = "/evidence/" + sha256;
        return Outcome.done(new UploadTicket(url, tickets.seal(ticket), isStored(caller, sha256)));
    }

    private boolean isImpossible(Instant taken) {
        return taken.isAfter(clock.instant()) || taken.isBefore(Instant.EPOCH);
    }

    private static List<Refusal> faults(String sha256, long bytes) {
        var faults = new ArrayList<Refusal>();
        if (!SHA256.matcher(sha256).matches()) {
            faults.add(Refusal.at("sha256", RefusalCode.MALFORMED));
        }
        if (bytes > TakeInPhoto.MOST_BYTES) {
            faults.add(Refusal.at("bytes", RefusalCode.IMAGE_TOO_LARGE));
        }
        return faults;
    }

    /** Bytes that somebody else uploaded must be sent again: to know a hash proves nothing. */
    private boolean isStored(Caller caller, String sha256) {
        return photos.find(caller.organisation(), List.of(sha256)).values().stream()
                .anyMatch(photo -> photo.isUploadedBy(caller.number()));
    }
}
