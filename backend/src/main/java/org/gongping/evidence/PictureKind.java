package org.gongping.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** The kinds of picture that are taken in, told by their first bytes, never by a name. */
enum PictureKind {
    JPEG,
    PNG,
    WEBP;

    private static final byte[] JPEG_START = HexFormat.of().parseHex("ffd8ff");
    private static final byte[] PNG_START = HexFormat.of().parseHex("89504e470d0a1a0a");

    static PictureKind of(byte[] bytes) throws UnfitPictureException {
        if (startsWith(bytes, JPEG_START)) {
            return JPEG;
        }
        if (startsWith(bytes, PNG_START)) {
            return PNG;
        }
        if (text(bytes, 0).equals("RIFF") && text(bytes, 8).equals("WEBP")) {
            return WEBP;
        }
        throw new UnfitPictureException(PhotoFault.NOT_AN_IMAGE);
    }

    private static boolean startsWith(byte[] bytes, byte[] start) {
        return bytes.length >= start.length
                && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static String text(byte[] bytes, int offset) {
        return bytes.length < offset + 4
                ? ""
                : new String(bytes, offset, 4, StandardCharsets.ISO_8859_1);
    }
}
