package org.gongping.benchmark;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * A photo of 1600 by 1200 pixels and 300 kB, as the phone client shrinks them; each copy differs by
 * a comment, so that it is a photo of its own with the same work in it.
 */
final class Photo {

    /** How large it is at least. */
    static final int BYTES = 300_000;

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1200;
    private static final float QUALITY = 0.85f;
    private static final int COMMENT = 0xfffe;

    private final AtomicLong copies = new AtomicLong(System.nanoTime());
    private final byte[] jpeg;

    private Photo(byte[] jpeg) {
        this.jpeg = jpeg;
    }

    /** Draws one, with as much grain in it as it takes. */
    static Photo draw() throws IOException {
        var jpeg = new byte[0];
        for (var grain = 1; jpeg.length < BYTES; grain++) {
            jpeg = encode(picture(grain));
        }
        return new Photo(jpeg);
    }

    /** Its bytes, unlike those of any other copy. */
    byte[] copy() {
        return ByteBuffer.allocate(jpeg.length + 12)
                .put(jpeg, 0, 2)
                .putShort((short) COMMENT)
                .putShort((short) (2 + Long.BYTES))
                .putLong(copies.getAndIncrement())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** Decodes it and encodes it again in this process: what nobody who cleans photos can save. */
    Call drawnAnew() {
        return () -> encode(ImageIO.read(new ByteArrayInputStream(jpeg)));
    }

    private static BufferedImage picture(int grain) {
        var image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setPaint(new GradientPaint(0, 0, Color.ORANGE, WIDTH, HEIGHT, Color.BLUE));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.dispose();
        var random = new Random(grain);
        for (var y = 0; y < HEIGHT; y++) {
            for (var x = 0; x < WIDTH; x++) {
                var lighter = random.nextInt(grain) * 0x010101;
                image.setRGB(x, y, (image.getRGB(x, y) & 0x7f7f7f) | (lighter & 0x7f7f7f));
            }
        }
        return image;
    }

    private static byte[] encode(BufferedImage image) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(bytes)) {
            var wanted = writer.getDefaultWriteParam();
            wanted.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            wanted.setCompressionQuality(QUALITY);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), wanted);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
