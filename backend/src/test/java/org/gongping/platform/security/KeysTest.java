package org.gongping.platform.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;

class KeysTest {

    private static final String ZEROS = "A".repeat(43) + "=";

    @TempDir Path directory;

    @Test
    void theFirstStartMakesAKeyThatOnlyTheOwnerReadsAndLaterStartsKeepIt() throws IOException {
        var file = directory.resolve("data/keys");
        var first = new FileKeyring(file).newest("a");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        var second = new FileKeyring(file).newest("a");
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.secret().getEncoded()).isEqualTo(first.secret().getEncoded());
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void everyPurposeHasAKeyOfItsOwnDerivedByHkdf() throws IOException {
        var keys = keys("k " + ZEROS);
        // By Python's hmac: 32 zero bytes, no salt, info "gongping access-token".
        assertThat(HexFormat.of().formatHex(keys.newest("access-token").secret().getEncoded()))
                .isEqualTo("d1d7457a95b31ed14db0b21a7698d4beec1a8f33243529e0341a02609ce0588b");
        assertThat(keys.newest("refresh-token").secret().getEncoded())
                .isNotEqualTo(keys.newest("access-token").secret().getEncoded());
    }

    @Test
    void theNewestKeyIsTheFirstAndOlderOnesAreStillFound() throws IOException {
        var keys = keys("new " + ZEROS + "\n\nold " + ZEROS + "\n");
        assertThat(keys.newest("a").id()).isEqualTo("new");
        assertThat(keys.find("a", "old")).isPresent();
        assertThat(keys.find("a", "gone")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "AAAA", "k AAAA", "k ?"})
    void aMalformedKeyFileIsNotReplacedButToldOf(String content) throws IOException {
        assertThatThrownBy(() -> keys(content)).isInstanceOf(RuntimeException.class);
        assertThat(directory.resolve("keys")).hasContent(content);
    }

    private FileKeyring keys(String content) throws IOException {
        var file = directory.resolve("keys");
        Files.writeString(file, content);
        return new FileKeyring(file);
    }
}
