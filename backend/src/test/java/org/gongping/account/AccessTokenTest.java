package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

class AccessTokenTest {

    private static final Account LI = Account.fresh("fulian", "1001", "李梅");

    private final TestClock clock = new TestClock(Lobby.NOON);
    private final TestKeys keys = new TestKeys();
    private final AccessTokens tokens = new AccessTokens(keys, clock);

    @Test
    void aTokenSaysWhatWasPutIntoIt() {
        var token = tokens.make(LI, "s").text();
        assertThat(tokens.check(token)).contains(new AccessTokens.Named("fulian", "1001", "s"));
    }

    @Test
    void aTokenEndsAfterTenMinutes() {
        var token = tokens.make(LI, "s").text();
        clock.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(tokens.check(token)).isPresent();
        clock.pass(Duration.ofSeconds(2));
        assertThat(tokens.check(token)).isEmpty();
    }

    @Test
    void anOldKeysTokensAreGoodUntilTheKeyIsTakenOut() {
        var token = tokens.make(LI, "s").text();
        keys.rotate("k2");
        assertThat(tokens.check(token)).isPresent();
        keys.takeOut("k1");
        assertThat(tokens.check(token)).isEmpty();
    }

    @Test
    void theCorpusIsBuiltOnATokenThatIsGood() {
        assertThat(tokens.check(signed(token -> token)))
                .contains(new AccessTokens.Named("fulian", "1001", "s"));
    }

    static Stream<UnaryOperator<JwtBuilder>> wrongs() {
        return Stream.of(
                token -> token.header().type("JWT").and(),
                token -> token.header().delete("typ").and(),
                token -> token.header().keyId("k9").and(),
                token -> token.header().delete("kid").and(),
                token -> token.header().add("jku", "https://thief.example/keys").and(),
                token -> token.header().add("x5u", "https://thief.example/keys").and(),
                token -> token.issuer("somebody"),
                token -> token.issuer(null),
                token -> token.audience().clear().add("elsewhere").and(),
                token -> token.audience().clear().and(),
                token -> token.expiration(Date.from(Lobby.NOON.minusSeconds(1))),
                token -> token.expiration(null),
                token -> token.notBefore(Date.from(Lobby.NOON.plusSeconds(60))),
                token -> token.subject(null),
                token -> token.claim("org", null),
                token -> token.claim("org", List.of("fulian")),
                token -> token.claim("sid", 1),
                token -> token.claim("sid", null));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void aTokenThatIsWrongInAnyOneWayProvesNothing(UnaryOperator<JwtBuilder> wrong) {
        assertThat(tokens.check(signed(wrong))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"jwk\":{\"kty\":\"oct\",\"k\":\"AAAA\"}",
                "\"x5c\":[\"AAAA\"]",
                "\"crit\":[\"b64\"],\"b64\":true",
                "\"zip\":\"DEF\"",
                "\"typ\":\"JWT\""
            })
    void aTokenWhoseHeaderBringsOrDemandsMoreProvesNothing(String more) throws Exception {
        var header = "{\"alg\":\"HS256\",\"kid\":\"k1\",\"typ\":\"at+jwt\"";
        assertThat(tokens.check(handmade(header + "}"))).isPresent();
        assertThat(tokens.check(handmade(header + "," + more + "}"))).isEmpty();
    }

    /** What no library lets one make. */
    private String handmade(String header) throws GeneralSecurityException {
        var said = header(header) + "." + signed(token -> token).split("\\.", -1)[1];
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(keys.newest(AccessTokens.PURPOSE).secret());
        var signature = mac.doFinal(said.getBytes(StandardCharsets.UTF_8));
        return said + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    }

    @Test
    void aTokenWithoutSignatureOrOfAnotherAlgorithmProvesNothing() {
        var good = signed(token -> token);
        var parts = good.split("\\.", -1);
        var long64 = new SecretKeySpec(new byte[64], "HmacSHA512");
        assertThat(
                        List.of(
                                header("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "."
                                        + parts[1]
                                        + ".",
                                header("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "."
                                        + parts[1]
                                        + "."
                                        + parts[2],
                                header("{\"alg\":\"HS512\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "."
                                        + parts[1]
                                        + "."
                                        + parts[2],
                                header("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "."
                                        + parts[1]
                                        + "."
                                        + parts[2],
                                base().signWith(long64, Jwts.SIG.HS512).compact(),
                                parts[0] + "." + parts[1] + ".",
                                parts[0] + "." + parts[1] + "." + parts[2].substring(1),
                                parts[0] + "." + parts[1],
                                "",
                                "...",
                                "Bearer"))
                .allSatisfy(token -> assertThat(tokens.check(token)).isEmpty());
    }

    @Test
    void aKeyOfAnotherPurposeSignsNoAccessTokens() {
        var key = keys.newest("refresh-token");
        var token = base().signWith(key.secret(), Jwts.SIG.HS256).compact();
        assertThat(tokens.check(token)).isEmpty();
    }

    private String signed(UnaryOperator<JwtBuilder> change) {
        var secret = keys.newest(AccessTokens.PURPOSE).secret();
        return change.apply(base()).signWith(secret, Jwts.SIG.HS256).compact();
    }

    private static JwtBuilder base() {
        return Jwts.builder()
                .header()
                .type("at+jwt")
                .keyId("k1")
                .and()
                .issuer("gongping")
                .audience()
                .add("gongping-api")
                .and()
                .subject("1001")
                .claim("org", "fulian")
                .claim("sid", "s")
                .expiration(Date.from(Lobby.NOON.plusSeconds(600)));
    }

    private static String header(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
