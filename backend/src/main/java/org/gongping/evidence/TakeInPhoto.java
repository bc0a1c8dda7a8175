package org.gongping.evidence;

import org.gongping.kernel.Chain;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;

/**
 * Takes an uploaded photo in: checks its size while reading, its hash, its kind and its pixel count
 * before decoding, cleans it and stores it. The same upload again gives the same answer.
 */
@Component
public class TakeInPhoto {

    /** Most bytes of an upload: 8 MiB. */
    public static final int MOST_BYTES = 8 * 1024 * 1024;

    /** Bounds what uploads on their way can hold of memory: 16 of 8 MiB. */
    private static final int MOST_AT_ONCE = 16;

    private final Semaphore places = new Semaphore(MOST_AT_ONCE);
    private final Photos photos;
    private final PictureCleaner cleaner;

    TakeInPhoto(Photos photos, PictureCleaner cleaner) {
        this.photos = photos;
        this.cleaner = cleaner;
    }

    /**
     * Takes a photo in.
     *
     * @param declared how many bytes the sender says will come; -1 if it says nothing
     * @throws IOException if the bytes cannot be read to their end
     */
    public Intake take(Ticket ticket, InputStream body, long declared) throws IOException {
        if (declared > MOST_BYTES) {
            return new Intake.Refused(PhotoFault.IMAGE_TOO_LARGE);
        }
        if (!places.tryAcquire()) {
            return new Intake.Refused(PhotoFault.BUSY);
        }
        try {
            return take(ticket, body.readNBytes(MOST_BYTES + 1));
        } catch (UnfitPictureException unfit) {
            return new Intake.Refused(unfit.fault());
        } finally {
            places.release();
        }
    }

    private Intake take(Ticket ticket, byte[] bytes) throws UnfitPictureException {
        if (bytes.length > MOST_BYTES) {
            throw new UnfitPictureException(PhotoFault.IMAGE_TOO_LARGE);
        }
        if (!Chain.sha256(bytes).equals(ticket.sha256())) {
            throw new UnfitPictureException(PhotoFault.WRONG_HASH);
        }
        var known = photos.addUploader(ticket.organisation(), ticket.sha256(), ticket.number());
        if (known.isPresent()) {
            return new Intake.Kept(known.get(), false);
        }
        var picture = cleaner.clean(bytes).orCapturedAt(ticket.capturedAt());
        var kept = photos.keep(ticket.organisation(), ticket.sha256(), ticket.number(), picture);
        return new Intake.Kept(kept, true);
    }
}
