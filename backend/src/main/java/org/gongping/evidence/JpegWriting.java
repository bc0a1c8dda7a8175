package org.gongping.evidence;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Writes pictures as JPEG without metadata, within what one document may hold. */
final class JpegWriting {

    /** Most bytes of a stored picture. */
    static final int MOST_BYTES = 4 * 1024 * 1024;

    private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f};

    /** A written picture; a class, since a record would compare its bytes by identity. */
    static final class Written {
        private final BufferedImage image;
        private final byte[] bytes;

        private Written(BufferedImage image, byte[] bytes) {
            this.image = image;
            this.bytes = bytes;
        }

        int width() {
            return image.getWidth();
        }

        int height() {
            return image.getHeight();
        }

        byte[] bytes() {
            return bytes;
        }
    }

    private JpegWriting() {}

    /** At quality 0.85; a picture that is too large for that at less, then at half the size. */
    static Written encode(BufferedImage image) throws IOException {
        for (var quality : QUALITIES) {
            var bytes = encode(image, quality);
            if (bytes.length <= MOST_BYTES) {
                return new Written(image, bytes);
            }
        }
        var longest = Math.max(image.getWidth(), image.getHeight());
        return encode(Upright.shrink(image, longest / 2));
    }

    private static byte[] encode(BufferedImage image, float quality) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(quality);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
