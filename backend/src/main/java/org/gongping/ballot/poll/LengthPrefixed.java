package org.gongping.ballot.poll;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * Bytes to be hashed or signed: parts one after another, each behind its length in bytes (32 bits,
 * big-endian), so that no two lists of parts are the same bytes.
 */
public final class LengthPrefixed {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** With one more part, a text as UTF-8. */
    public LengthPrefixed with(String part) {
        return with(part.getBytes(StandardCharsets.UTF_8));
    }

    /** With one more part. */
    public LengthPrefixed with(byte[] part) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(part.length).array());
        bytes.writeBytes(part);
        return this;
    }

    /** All parts. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
