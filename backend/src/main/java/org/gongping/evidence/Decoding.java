package org.gongping.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes pictures after a look at their headers alone. */
final class Decoding {

    /** Larger pictures are read at every second (third) pixel, which bounds the memory taken. */
    private static final long DECODED_PIXELS = 12_000_000;

    /** No camera writes more scans; thousands of empty ones would keep a processor busy. */
    private static final int MOST_SCANS = 100;

    private Decoding() {}

    /** The first picture in the bytes; whatever follows it is not looked at. */
    static BufferedImage decode(PictureKind kind, byte[] bytes)
            throws IOException, UnfitPictureException {
        var name = kind.name().toLowerCase(Locale.ROOT);
        var reader = ImageIO.getImageReadersByFormatName(name).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            // Metadata is passed over unread: its compressed parts may swell without limit.
            reader.setInput(input, true, true);
            return decode(reader, pixels(kind, bytes, reader));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage decode(ImageReader reader, long pixels) throws IOException {
        var wanted = reader.getDefaultReadParam();
        var step = 1;
        while (pixels / ((long) step * step) > DECODED_PIXELS) {
            step++;
        }
        wanted.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, wanted);
    }

    private static long pixels(PictureKind kind, byte[] bytes, ImageReader reader)
            throws IOException, UnfitPictureException {
        var canvas = (long) reader.getWidth(0) * reader.getHeight(0);
        var pixels =
                kind == PictureKind.WEBP
                        ? Math.max(canvas, new WebpChunks(bytes).pixels())
                        : canvas;
        if (pixels > PictureCleaner.MOST_PIXELS) {
            throw new UnfitPictureException(PhotoFault.TOO_MANY_PIXELS);
        }
        if (kind == PictureKind.JPEG && scans(bytes) > MOST_SCANS) {
            throw new UnfitPictureException(PhotoFault.IMAGE_DAMAGED);
        }
        return pixels;
    }

    private static int scans(byte[] jpeg) {
        var scans = 0;
        for (var at = 1; at < jpeg.length; at++) {
            if (jpeg[at - 1] == (byte) 0xff && jpeg[at] == (byte) 0xda) {
                scans++;
            }
        }
        return scans;
    }
}
