package org.gongping.account;

import org.gongping.kernel.Chain;
import org.gongping.kernel.Keyring;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.crypto.spec.SecretKeySpec;

/** Keys of known content that can be rotated and taken out. */
final class TestKeys implements Keyring {

    private final List<String> ids = new ArrayList<>(List.of("k1"));

    void rotate(String id) {
        ids.addFirst(id);
    }

    void takeOut(String id) {
        ids.remove(id);
    }

    @Override
    public Key newest(String purpose) {
        return key(purpose, ids.getFirst());
    }

    @Override
    public Optional<Key> find(String purpose, String id) {
        return ids.contains(id) ? Optional.of(key(purpose, id)) : Optional.empty();
    }

    private static Key key(String purpose, String id) {
        var text = Chain.sha256((purpose + id).getBytes(StandardCharsets.UTF_8)).substring(32);
        var bytes = text.getBytes(StandardCharsets.US_ASCII);
        return new Key(id, new SecretKeySpec(bytes, "HmacSHA256"));
    }
}
