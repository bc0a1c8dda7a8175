package org.gongping.benchmark;

import org.gongping.kernel.Chain;

import java.io.IOException;
import java.util.Map;

/** A photo that may be uploaded; a class, since a record would compare its bytes by identity. */
final class Upload {

    private final String sha256;
    private final String url;
    private final String ticket;
    private final byte[] bytes;

    private Upload(String sha256, String url, String ticket, byte[] bytes) {
        this.sha256 = sha256;
        this.url = url;
        this.ticket = ticket;
        this.bytes = bytes;
    }

    /** Asks for leave to upload it. */
    static Upload ticketFor(Person person, byte[] bytes) throws IOException, InterruptedException {
        var sha256 = Chain.sha256(bytes);
        var wish = Map.of("sha256", sha256, "bytes", bytes.length);
        var upload = person.ask("RequestUpload", Map.of("input", wish)).get("upload");
        return new Upload(
                sha256, upload.get("url").asString(), upload.get("ticket").asString(), bytes);
    }

    String sha256() {
        return sha256;
    }

    /** Sends the bytes. */
    Call put(Phone phone) {
        return phone.put(url, ticket, bytes);
    }
}
