package org.gongping.evidence;

import org.springframework.stereotype.Component;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.concurrent.Semaphore;

/**
 * Turns uploaded bytes into a clean picture: nothing is decoded before its kind and size are known,
 * and what is stored was drawn anew. As many pictures are decoded at once as there are processors,
 * the others wait: each takes up to about 100 MB while it lasts.
 */
@Component
final class PictureCleaner {

    /** Most pixels that a photo may have. */
    static final long MOST_PIXELS = 40_000_000;

    private static final int THUMBNAIL_SIDE = 320;

    private final Semaphore decoders = new Semaphore(Runtime.getRuntime().availableProcessors());

    /** Cleans a picture, or tells by an exception why it cannot be taken in. */
    CleanPicture clean(byte[] bytes) throws UnfitPictureException {
        var kind = PictureKind.of(bytes);
        decoders.acquireUninterruptibly();
        try {
            return draw(Decoding.decode(kind, bytes), Exif.of(kind, bytes));
        } catch (IOException | RuntimeException _) {
            // Decoders answer hostile bytes by any exception; none of them is a fault of ours.
            throw new UnfitPictureException(PhotoFault.IMAGE_DAMAGED);
        } finally {
            decoders.release();
        }
    }

    private static CleanPicture draw(BufferedImage decoded, Exif exif) throws IOException {
        var upright = Upright.turn(decoded, exif.orientation());
        var full = JpegWriting.encode(upright);
        var thumbnail = JpegWriting.encode(Upright.shrink(upright, THUMBNAIL_SIDE));
        return new CleanPicture(
                full.width(), full.height(), full.bytes(), thumbnail.bytes(), exif.capturedAt());
    }
}
