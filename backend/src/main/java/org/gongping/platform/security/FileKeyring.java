package org.gongping.platform.security;

import org.gongping.kernel.Keyring;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keys from a file ({@code gongping.keys.file}): one line each, id and 256 bits in Base64, the
 * newest first. Made at the first start, readable by its owner only. To rotate, put a new line at
 * the top and start again; take an old line out once nothing it protects is in use (fourteen days).
 * Several servers share one file. Each purpose gets a key of its own by HKDF (RFC 5869).
 */
@Component
class FileKeyring implements Keyring {

    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    private final List<Master> masters;

    FileKeyring(@Value("${gongping.keys.file:./data/keys}") Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        masters =
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(Master::parse)
                        .toList();
        if (masters.isEmpty()) {
            throw new IllegalStateException("No key in the file named by gongping.keys.file");
        }
    }

    @Override
    public Key newest(String purpose) {
        return masters.getFirst().derive(purpose);
    }

    @Override
    public Optional<Key> find(String purpose, String id) {
        return masters.stream()
                .filter(master -> master.id().equals(id))
                .findFirst()
                .map(master -> master.derive(purpose));
    }

    private static void create(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        try {
            var owner = PosixFilePermissions.fromString("rw-------");
            Files.createFile(file, PosixFilePermissions.asFileAttribute(owner));
        } catch (FileAlreadyExistsException _) {
            return; // Another server was faster; its key is as good.
        }
        Files.writeString(file, Master.random().line(), StandardOpenOption.WRITE);
    }

    /** A master key; what is used is derived from it. */
    private record Master(String id, SecretKey secret) {

        static Master random() {
            var random = new SecureRandom();
            var id = new byte[ID_BYTES];
            var secret = new byte[BYTES];
            random.nextBytes(id);
            random.nextBytes(secret);
            return new Master(HexFormat.of().formatHex(id), key(secret));
        }

        static Master parse(String line) {
            var space = line.strip().indexOf(' ');
            if (space < 1) {
                throw new IllegalStateException("A key file's line is an id, a space and a key");
            }
            var secret = Base64.getDecoder().decode(line.strip().substring(space + 1).strip());
            if (secret.length < BYTES) {
                throw new IllegalStateException("A key has at least 32 bytes");
            }
            return new Master(line.strip().substring(0, space), key(secret));
        }

        String line() {
            return id + " " + Base64.getEncoder().encodeToString(secret.getEncoded()) + "\n";
        }

        private static SecretKey key(byte[] secret) {
            return new SecretKeySpec(secret, "HKDF");
        }

        Key derive(String purpose) {
            try {
                var parameters =
                        HKDFParameterSpec.ofExtract()
                                .addIKM(secret)
                                .thenExpand(
                                        ("gongping " + purpose).getBytes(StandardCharsets.UTF_8),
                                        BYTES);
                SecretKey key = KDF.getInstance("HKDF-SHA256").deriveKey("HmacSHA256", parameters);
                return new Key(id, key);
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
