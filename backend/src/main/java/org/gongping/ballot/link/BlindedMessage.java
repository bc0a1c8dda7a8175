package org.gongping.ballot.link;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;

import java.math.BigInteger;
import java.security.interfaces.RSAPublicKey;

/**
 * What a browser asks to be signed: a number below the key's modulus, as many bytes as that has.
 * What is in it nobody can see; only what no honest browser sends is refused. Zero, one and n−1 are
 * their own signatures, so that signing them would prove nothing of whoever holds them.
 *
 * @param value from 2 to n−2
 */
record BlindedMessage(BigInteger value) {

    /** Reads it, or says what is wrong with it. */
    static Outcome<BlindedMessage> read(byte[] bytes, RSAPublicKey key) {
        var modulus = key.getModulus();
        if (bytes.length != length(modulus)) {
            return refused(RefusalCode.BLINDED_MESSAGE_LENGTH, length(modulus));
        }
        var value = new BigInteger(1, bytes);
        if (value.signum() == 0) {
            return refused(RefusalCode.BLINDED_MESSAGE_ZERO);
        }
        if (value.equals(BigInteger.ONE)) {
            return refused(RefusalCode.BLINDED_MESSAGE_ONE);
        }
        if (value.compareTo(modulus) >= 0) {
            return refused(RefusalCode.BLINDED_MESSAGE_TOO_LARGE);
        }
        return value.equals(modulus.subtract(BigInteger.ONE))
                ? refused(RefusalCode.BLINDED_MESSAGE_MINUS_ONE)
                : Outcome.done(new BlindedMessage(value));
    }

    /** How many bytes a number below the modulus is written in. */
    static int length(BigInteger modulus) {
        return (modulus.bitLength() + Byte.SIZE - 1) / Byte.SIZE;
    }

    private static Outcome<BlindedMessage> refused(RefusalCode code, Object... arguments) {
        return Outcome.refused(Refusal.at("blinded", code, arguments));
    }
}
