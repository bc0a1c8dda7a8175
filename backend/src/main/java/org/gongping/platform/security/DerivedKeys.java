package org.gongping.platform.security;

import org.gongping.kernel.Keyring;
import org.gongping.platform.security.KeyFile.Master;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** Derives a key for each purpose from the master keys by HKDF (RFC 5869) with SHA-256. */
final class DerivedKeys implements Keyring {

    private static final int BYTES = 32;

    private final KeyFile file;
    private final ConcurrentMap<String, SecretKey> derived = new ConcurrentHashMap<>();

    DerivedKeys(KeyFile file) {
        this.file = file;
    }

    @Override
    public Key newest(String purpose) {
        return key(purpose, file.keys().getFirst());
    }

    @Override
    public Optional<Key> find(String purpose, String id) {
        return file.keys().stream()
                .filter(master -> master.id().equals(id))
                .findFirst()
                .map(master -> key(purpose, master));
    }

    private Key key(String purpose, Master master) {
        var secret =
                derived.computeIfAbsent(
                        master.id() + "/" + purpose, _ -> derive(purpose, master.bytes()));
        return new Key(master.id(), secret);
    }

    private static SecretKey derive(String purpose, byte[] master) {
        var info = ("gongping/" + purpose).getBytes(StandardCharsets.UTF_8);
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveKey(
                            "HmacSHA256",
                            HKDFParameterSpec.ofExtract().addIKM(master).thenExpand(info, BYTES));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
