package org.gongping.ballot.killed;

import org.gongping.ballot.box.CastCredential.Shown;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What people hold in their hands while a server ends: one voter a link, what the browser blinded
 * and the credential that comes of it, another a slip; the office knows the poll as it saw it.
 *
 * @param version the poll's before it is opened
 */
record Papers(String poll, int version, String link, String blinded, Shown shown, String slip) {

    Papers with(Shown credential) {
        return new Papers(poll, version, link, blinded, credential, slip);
    }

    void write(Path file) throws IOException {
        Files.write(
                file,
                List.of(
                        poll,
                        String.valueOf(version),
                        link,
                        blinded,
                        shown.poll(),
                        shown.group(),
                        shown.nonce(),
                        shown.prefix(),
                        shown.signature(),
                        slip));
    }

    static Papers read(Path file) throws IOException {
        var all = Files.readAllLines(file);
        var shown = new Shown(all.get(4), all.get(5), all.get(6), all.get(7), all.get(8));
        return new Papers(
                all.get(0),
                Integer.parseInt(all.get(1)),
                all.get(2),
                all.get(3),
                shown,
                all.get(9));
    }
}
