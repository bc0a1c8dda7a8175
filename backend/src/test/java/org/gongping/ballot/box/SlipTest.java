package org.gongping.ballot.box;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.ballot.poll.PollKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.TreeMap;

/** Expected values were computed apart, by a few lines of Python after the Javadoc. */
class SlipTest {

    private static final PollKey POLL = new PollKey("fed", "2025", "review", "staff", 1);
    private static final String PREFIX = "ZmVkOjIwMjU6cmV2aWV3OnN0YWZmOjE6ZGVwdXRpZXM";
    private static final String TOKEN = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static final String HASH =
            "630dcd2966c4336691125448bbb25b4ff412a49c732db2c8abc1b8581bd710dd";
    private static final String ID =
            "fed:f7589452c685205609918a035b0e6bb2342741d7162d174f56fcc81a062d17d3";

    @Test
    void aSlipIsItsGroupsPrefixAndAToken() {
        assertThat(Slip.prefix(POLL, "deputies")).isEqualTo(PREFIX);
        assertThat(Slip.parse(PREFIX + "." + TOKEN)).contains(new Slip(POLL, "deputies", HASH));
    }

    @Test
    void theBallotsIdHashesPollGroupAndTokenHashBehindTheirLengths() {
        assertThat(new Slip(POLL, "deputies", HASH).ballotId()).isEqualTo(ID);
    }

    @Test
    void theReceiptHashesAZeroByteAndTheCanonicalBallot() {
        var marks = new TreeMap<>(Map.of("1", "95", "2", "0", "10", "80.5"));
        var ballot = new Ballot(ID, POLL.full(), "deputies", marks, false);

        assertThat(ballot.leaf())
                .isEqualTo("98cfb7ac111cc242e605ee63a923a6424be5b11b07a30adbcd099d4565eab0c0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                PREFIX,
                PREFIX + ".",
                PREFIX + "." + TOKEN + ".",
                PREFIX + ".AAEC",
                PREFIX + "." + TOKEN + "AA",
                "." + TOKEN,
                "!!." + TOKEN,
                "ZmVk." + TOKEN,
                "Ojo6Ojo." + TOKEN
            })
    void whatIsNoSlipIsNotRead(String text) {
        assertThat(Slip.parse(text)).isEmpty();
    }
}
