package org.gongping.evidence;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.exif.ExifSubIFDDirectory;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.TimeZone;

/**
 * What a camera noted about a picture, as far as it matters. What cannot be read is taken as not
 * noted: a faulty note does not make a photo unfit.
 *
 * @param orientation 1 to 8, how to turn the picture upright; 1 leaves it as it is
 * @param capturedAt when it was taken; without an offset the organisation's time zone is meant
 */
record Exif(int orientation, @Nullable Instant capturedAt) {

    private static final Exif NONE = new Exif(1, null);
    private static final TimeZone ZONE = TimeZone.getTimeZone("Asia/Shanghai");
    private static final int PREAMBLE = "Exif\0\0".length();

    static Exif of(PictureKind kind, byte[] bytes) {
        try {
            return of(metadata(kind, bytes));
        } catch (JpegProcessingException | IOException | RuntimeException _) {
            return NONE;
        }
    }

    /** Only EXIF is read; of PNG nothing, whose compressed text may swell without limit. */
    private static Metadata metadata(PictureKind kind, byte[] bytes)
            throws JpegProcessingException, IOException {
        return switch (kind) {
            case JPEG ->
                    JpegMetadataReader.readMetadata(
                            new ByteArrayInputStream(bytes), List.of(new ExifReader()));
            case WEBP -> webp(new WebpChunks(bytes).exif());
            case PNG -> new Metadata();
        };
    }

    private static Metadata webp(byte[] exif) {
        var metadata = new Metadata();
        var start = ExifReader.startsWithJpegExifPreamble(exif) ? PREAMBLE : 0;
        if (exif.length > 0) {
            new ExifReader().extract(new ByteArrayReader(exif, start), metadata);
        }
        return metadata;
    }

    private static Exif of(Metadata metadata) {
        var main = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        var more = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        var turn = main == null ? null : main.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
        var taken = more == null ? null : more.getDateOriginal(ZONE);
        return new Exif(
                turn == null || turn < 1 || turn > 8 ? 1 : turn,
                taken == null ? null : taken.toInstant());
    }
}
