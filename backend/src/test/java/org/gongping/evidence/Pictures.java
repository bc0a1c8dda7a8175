package org.gongping.evidence;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

/** Pictures and what pretends to be one, made for the tests. */
public final class Pictures {

    /** A WebP of one pixel. */
    public static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    /** A WebP of 32 by 64 pixels, brown (b98d5e) at the left, blue (3f5f86) at the right. */
    static final byte[] SHADED_WEBP =
            Base64.getMimeDecoder()
                    .decode(
                            """
                            UklGRmQAAABXRUJQVlA4IFgAAABwBACdASogAEAAPrVOo0u3OKMhqBgMAxAWiUAN3aA8
                            dga5IhRq+iMHOGjMAAD8euAetR/5UEXa/dQ/3Pb1qtFrPCkaFkMBT7oz6JVfRmCnwEKD
                            q6V/zKAA
                            """);

    private Pictures() {}

    /** Red above, blue below. */
    public static BufferedImage redOverBlue(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        canvas.setColor(Color.RED);
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.BLUE);
        canvas.fillRect(0, height / 2, width, height - height / 2);
        canvas.dispose();
        return image;
    }

    static BufferedImage noise(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = new Random(7).ints((long) width * height).toArray();
        image.setRGB(0, 0, width, height, pixels, 0, width);
        return image;
    }

    /** Encodes as {@code jpg}, {@code png} or {@code gif}. */
    public static byte[] encode(BufferedImage image, String format) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** A JPEG, 40 by 20, red over blue. */
    public static byte[] jpeg() {
        return encode(redOverBlue(40, 20), "jpg");
    }

    static BufferedImage decode(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The JPEG with a segment more right after its start. */
    static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        return ByteBuffer.allocate(jpeg.length + content.length + 4)
                .put(jpeg, 0, 2)
                .put((byte) 0xff)
                .put((byte) marker)
                .putShort((short) (content.length + 2))
                .put(content)
                .put(jpeg, 2, jpeg.length - 2)
                .array();
    }

    /** EXIF (big-endian TIFF) that tells an orientation, a maker and a time of capture. */
    static byte[] exif(int orientation, String taken) {
        var maker = "SECRETCAMERA\0";
        var subIfd = 8 + 2 + 3 * 12 + 4;
        var texts = subIfd + 2 + 12 + 4;
        var tiff = ByteBuffer.allocate(texts + maker.length() + 20);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x010f, 2, maker.length(), texts + 20);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8769, 4, 1, subIfd);
        tiff.putInt(0).putShort((short) 1);
        entry(tiff, 0x9003, 2, 20, texts);
        tiff.putInt(0);
        tiff.put((taken + "\0").getBytes(StandardCharsets.US_ASCII));
        tiff.put(maker.getBytes(StandardCharsets.US_ASCII));
        return join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), tiff.array());
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** 65 bytes that claim to be a PNG of that many pixels square. */
    public static byte[] hollowPng(int side) {
        var header =
                ByteBuffer.allocate(13)
                        .putInt(side)
                        .putInt(side)
                        .put(new byte[] {8, 6, 0, 0, 0})
                        .array();
        var start = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        return join(start, chunk("IHDR", header), chunk("IDAT", new byte[8]), chunk("IEND"));
    }

    private static byte[] chunk(String name, byte... content) {
        var body = join(name.getBytes(StandardCharsets.US_ASCII), content);
        var crc = new CRC32();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 8)
                .putInt(content.length)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
