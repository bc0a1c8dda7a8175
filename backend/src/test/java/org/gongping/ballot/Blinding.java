package org.gongping.ballot;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * The voter's half of RFC 9474, written after the RFC, for what the product leaves to the browser:
 * a prepared message, encoded by EMSA-PSS (RFC 8017) with SHA-384, and blinded.
 *
 * @param blinded what is sent to be signed
 */
public record Blinding(RSAPublicKey key, BigInteger blinded, BigInteger inverse) {

    private static final int HASH_LENGTH = 48;
    private static final int TRAILER = 0xbc;

    /** With a salt and an inverse that are given. */
    public static Blinding of(RSAPublicKey key, byte[] prepared, byte[] salt, BigInteger inverse) {
        var n = key.getModulus();
        var encoded = new BigInteger(1, encode(prepared, salt, n.bitLength() - 1));
        var factor = inverse.modInverse(n).modPow(key.getPublicExponent(), n);
        return new Blinding(key, encoded.multiply(factor).mod(n), inverse);
    }

    /** With random ones, as for RSABSSA-SHA384-PSS-Randomized. */
    public static Blinding of(RSAPublicKey key, byte[] prepared) {
        var salt = random(HASH_LENGTH);
        var inverse = new BigInteger(1, random(key.getModulus().bitLength() / 8 - 1)).setBit(1);
        return of(key, prepared, salt, inverse);
    }

    public byte[] blindedBytes() {
        return bytes(key, blinded);
    }

    /** The signature, from a blind one. */
    public byte[] finish(byte[] blindSignature) {
        var signature = new BigInteger(1, blindSignature).multiply(inverse).mod(key.getModulus());
        return bytes(key, signature);
    }

    /** A number in as many bytes as the key's modulus has. */
    public static byte[] bytes(RSAPublicKey key, BigInteger number) {
        var length = (key.getModulus().bitLength() + 7) / 8;
        var bytes = number.toByteArray();
        var all = new byte[length];
        var digits = Math.min(length, bytes.length);
        System.arraycopy(bytes, bytes.length - digits, all, length - digits, digits);
        return all;
    }

    public static byte[] random(int length) {
        var bytes = new byte[length];
        RandomGenerator.getDefault().nextBytes(bytes);
        return bytes;
    }

    private static byte[] encode(byte[] message, byte[] salt, int bits) {
        var length = (bits + 7) / 8;
        var hash = sha384(new byte[8], sha384(message), salt);
        var data = new byte[length - HASH_LENGTH - 1];
        data[data.length - salt.length - 1] = 1;
        System.arraycopy(salt, 0, data, data.length - salt.length, salt.length);
        var mask = mask(hash, data.length);
        for (int place = 0; place < data.length; place++) {
            data[place] ^= mask[place];
        }
        data[0] &= (byte) (0xff >> (8 * length - bits));
        var all = Arrays.copyOf(data, length);
        System.arraycopy(hash, 0, all, data.length, HASH_LENGTH);
        all[length - 1] = (byte) TRAILER;
        return all;
    }

    private static byte[] mask(byte[] seed, int length) {
        var mask = new ByteArrayOutputStream();
        for (int counter = 0; mask.size() < length; counter++) {
            mask.writeBytes(sha384(seed, ByteBuffer.allocate(4).putInt(counter).array()));
        }
        return Arrays.copyOf(mask.toByteArray(), length);
    }

    private static byte[] sha384(byte[]... parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-384");
            for (byte[] part : parts) {
                digest.update(part);
            }
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
