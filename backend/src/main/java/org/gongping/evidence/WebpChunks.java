package org.gongping.evidence;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The chunks of a WebP file (RFC 9649). The size of the frame inside is looked at as well as that
 * of the canvas, since either decides how much memory decoding takes.
 */
final class WebpChunks {

    private static final int RIFF_HEADER = 12;

    private record Chunk(String name, ByteBuffer content) {}

    private final List<Chunk> chunks = new ArrayList<>();

    WebpChunks(byte[] file) {
        var rest = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).position(RIFF_HEADER);
        while (rest.remaining() >= 8) {
            var name = new byte[4];
            rest.get(name);
            var length = rest.getInt();
            if (length < 0 || length > rest.remaining()) {
                return;
            }
            var content = rest.slice(rest.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            chunks.add(new Chunk(new String(name, StandardCharsets.ISO_8859_1), content));
            rest.position(Math.min(rest.limit(), rest.position() + length + length % 2));
        }
    }

    /** The most pixels that any chunk speaks of. */
    long pixels() throws UnfitPictureException {
        if (chunks.stream().anyMatch(chunk -> chunk.name.equals("ANMF"))) {
            throw new UnfitPictureException(PhotoFault.IMAGE_DAMAGED);
        }
        try {
            return chunks.stream().mapToLong(WebpChunks::pixels).max().orElse(0);
        } catch (IndexOutOfBoundsException _) {
            throw new UnfitPictureException(PhotoFault.IMAGE_DAMAGED);
        }
    }

    /** The EXIF block, a TIFF structure; empty if there is none. */
    byte[] exif() {
        return chunks.stream()
                .filter(chunk -> chunk.name.equals("EXIF"))
                .map(chunk -> bytes(chunk.content))
                .findFirst()
                .orElse(new byte[0]);
    }

    private static long pixels(Chunk chunk) {
        var buffer = chunk.content;
        return switch (chunk.name) {
            case "VP8 " -> (buffer.getShort(6) & 0x3fffL) * (buffer.getShort(8) & 0x3fff);
            case "VP8L" -> lossless(buffer.getInt(1));
            case "VP8X" -> (1L + uint24(buffer, 4)) * (1L + uint24(buffer, 7));
            default -> 0;
        };
    }

    private static byte[] bytes(ByteBuffer content) {
        var bytes = new byte[content.capacity()];
        content.get(0, bytes);
        return bytes;
    }

    private static long lossless(int bits) {
        return (1L + (bits & 0x3fff)) * (1L + ((bits >>> 14) & 0x3fff));
    }

    private static int uint24(ByteBuffer buffer, int offset) {
        return (buffer.getShort(offset) & 0xffff) | (buffer.get(offset + 2) & 0xff) << 16;
    }
}
