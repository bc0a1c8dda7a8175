package org.gongping.ballot;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.RSAPrivateKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.HexFormat;
import java.util.List;

/** The published test vectors: {@code rfc9474.json}. */
public final class Rfc9474 {

    private static final JsonNode FILE = read();

    private Rfc9474() {}

    /** A variant's vector. */
    public record Variant(String name, JsonNode fields) {

        public byte[] bytes(String field) {
            return HexFormat.of().parseHex(fields.get(field).stringValue());
        }

        public BigInteger number(String field) {
            return new BigInteger(1, bytes(field));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    public static List<Variant> variants() {
        return FILE.get("variants")
                .valueStream()
                .map(fields -> new Variant(fields.get("name").stringValue(), fields))
                .toList();
    }

    public static RSAPublicKey publicKey() throws GeneralSecurityException {
        var spec = new RSAPublicKeySpec(number("n"), number("e"));
        return (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(spec);
    }

    public static RSAPrivateKey privateKey() throws GeneralSecurityException {
        var spec = new RSAPrivateKeySpec(number("n"), number("d"));
        return (RSAPrivateKey) KeyFactory.getInstance("RSA").generatePrivate(spec);
    }

    private static BigInteger number(String field) {
        return new BigInteger(FILE.get("key").get(field).stringValue(), 16);
    }

    private static JsonNode read() {
        try (var file = Rfc9474.class.getResourceAsStream("rfc9474.json")) {
            return new JsonMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
