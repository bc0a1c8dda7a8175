package org.gongping.platform.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.bwaldvogel.mongo.exception.MongoServerError;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server's side of one SCRAM-SHA-256 exchange (RFC 5802, RFC 7677), without channel binding.
 */
final class ScramConversation {

    private static final int NONCE_BYTES = 24;
    private static final String NO_CHANNEL_BINDING = "n,,";

    private final Credentials credentials;
    private final String clientFirst;
    private final String serverFirst;
    private final String nonce;

    /** Begins with the client's first message; refuses another user or channel binding. */
    ScramConversation(Credentials credentials, String message) {
        this.credentials = credentials;
        check(message.startsWith(NO_CHANNEL_BINDING));
        clientFirst = message.substring(NO_CHANNEL_BINDING.length());
        Map<String, String> said = fieldsOf(clientFirst);
        check(credentials.user().equals(said.get("n")) && said.containsKey("r"));
        nonce = said.get("r") + randomNonce();
        serverFirst =
                "r=%s,s=%s,i=%d"
                        .formatted(nonce, base64(credentials.salt()), Credentials.ITERATIONS);
    }

    String serverFirst() {
        return serverFirst;
    }

    /** Checks the client's proof and returns the server's own; refuses a wrong one. */
    String serverFinal(String message) {
        int proofAt = message.lastIndexOf(",p=");
        check(proofAt >= 0);
        String withoutProof = message.substring(0, proofAt);
        Map<String, String> said = fieldsOf(withoutProof);
        check(nonce.equals(said.get("r")));
        check(base64(NO_CHANNEL_BINDING.getBytes(UTF_8)).equals(said.get("c")));
        String all = clientFirst + "," + serverFirst + "," + withoutProof;
        check(isProof(message.substring(proofAt + ",p=".length()), all));
        return "v=" + base64(hmac(hmac(credentials.salted(), "Server Key"), all));
    }

    private boolean isProof(String proof, String all) {
        byte[] clientKey = hmac(credentials.salted(), "Client Key");
        byte[] expected = hmac(sha256(clientKey), all);
        for (int i = 0; i < expected.length; i++) {
            expected[i] ^= clientKey[i];
        }
        return MessageDigest.isEqual(base64(expected).getBytes(UTF_8), proof.getBytes(UTF_8));
    }

    private static Map<String, String> fieldsOf(String message) {
        Map<String, String> fields = new HashMap<>();
        for (String field : message.split(",", -1)) {
            check(field.length() > 1 && field.charAt(1) == '=');
            fields.put(field.substring(0, 1), field.substring(2));
        }
        return fields;
    }

    private static void check(boolean condition) {
        if (!condition) {
            throw new MongoServerError(18, "AuthenticationFailed", "Authentication failed.");
        }
    }

    private static String randomNonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return base64(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] hmac(byte[] key, String message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(message.getBytes(UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
