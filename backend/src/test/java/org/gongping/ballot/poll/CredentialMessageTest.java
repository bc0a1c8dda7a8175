package org.gongping.ballot.poll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HexFormat;

/** Browser and server lay the message out alike: the client's tests assert the same bytes. */
class CredentialMessageTest {

    private static final PollKey POLL = new PollKey("fed", "2025", "review", "staff", 1);
    private static final String NONCE =
            "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f";

    @Test
    void everyPartStandsBehindItsLength() {
        var nonce = HexFormat.of().parseHex(NONCE);

        assertThat(HexFormat.of().formatHex(CredentialMessage.of(POLL, "职工", nonce)))
                .isEqualTo(
                        "00000012676f6e6770696e672d62616c6c6f742d7631"
                                + "000000176665643a323032353a7265766965773a73746166663a31"
                                + "00000006e8818ce5b7a5"
                                + "00000020"
                                + NONCE);
    }

    @Test
    void aNonceOfAnotherLengthIsRefused() {
        assertThatThrownBy(() -> CredentialMessage.of(POLL, "staff", new byte[31]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
