package org.gongping.evidence;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * A picture as it is stored: two JPEGs that were drawn anew, so that nothing of the uploaded bytes
 * but the picture is in them.
 */
public final class CleanPicture {

    private final int width;
    private final int height;
    private final byte[] full;
    private final byte[] thumbnail;
    private final @Nullable Instant capturedAt;

    CleanPicture(
            int width, int height, byte[] full, byte[] thumbnail, @Nullable Instant capturedAt) {
        this.width = width;
        this.height = height;
        this.full = full.clone();
        this.thumbnail = thumbnail.clone();
        this.capturedAt = capturedAt;
    }

    /** The same picture with a time of capture where the picture itself tells none. */
    CleanPicture orCapturedAt(@Nullable Instant told) {
        return capturedAt == null && told != null
                ? new CleanPicture(width, height, full, thumbnail, told)
                : this;
    }

    /** In pixels. */
    public int width() {
        return width;
    }

    /** In pixels. */
    public int height() {
        return height;
    }

    /** The whole picture. */
    public byte[] full() {
        return full.clone();
    }

    /** At most 320 px wide and high. */
    public byte[] thumbnail() {
        return thumbnail.clone();
    }

    /** When it was taken, if camera or phone said so. */
    public @Nullable Instant capturedAt() {
        return capturedAt;
    }
}
