package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;

import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import javax.crypto.spec.SecretKeySpec;

class AccessTokenTest {

    private static final AccessClaims LI =
            new AccessClaims(new AccountKey("fulian", "1001"), Set.of(Role.STAFF), false, "s", 3);

    private final Lobby lobby = new Lobby();

    @Test
    void aTokenSaysWhatWasPutIntoIt() {
        var token = lobby.tokens.issue(LI, lobby.tokens.expiry());
        assertThat(lobby.tokens.read(token)).contains(LI);
    }

    @Test
    void aTokenEndsAfterTenMinutes() {
        var token = lobby.tokens.issue(LI, lobby.tokens.expiry());
        lobby.pass(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(lobby.tokens.read(token)).isPresent();
        lobby.pass(Duration.ofSeconds(2));
        assertThat(lobby.tokens.read(token)).isEmpty();
    }

    @Test
    void anOldKeysTokensAreGoodUntilTheKeyIsTakenOut() {
        var token = lobby.tokens.issue(LI, lobby.tokens.expiry());
        lobby.keys.rotate("k2");
        assertThat(lobby.tokens.read(token)).isPresent();
        lobby.keys.takeOut("k1");
        assertThat(lobby.tokens.read(token)).isEmpty();
    }

    @Test
    void theCorpusIsBuiltOnATokenThatIsGood() {
        assertThat(lobby.tokens.read(signed(token -> token))).contains(LI);
    }

    static Stream<UnaryOperator<JwtBuilder>> wrongs() {
        return Stream.of(
                token -> token.header().type("JWT").and(),
                token -> token.header().delete("typ").and(),
                token -> token.header().keyId("k9").and(),
                token -> token.header().delete("kid").and(),
                token -> token.header().add("jku", "https://thief.example/keys").and(),
                token -> token.header().add("jwk", java.util.Map.of("kty", "oct")).and(),
                token -> token.header().add("x5u", "https://thief.example/keys").and(),
                token -> token.header().add("x5c", List.of("AAAA")).and(),
                token -> token.issuer("somebody"),
                token -> token.issuer(null),
                token -> token.audience().clear().add("elsewhere").and(),
                token -> token.audience().clear().and(),
                token -> token.expiration(Date.from(Lobby.NOON.minusSeconds(1))),
                token -> token.expiration(null),
                token -> token.notBefore(Date.from(Lobby.NOON.plusSeconds(60))),
                token -> token.subject(null),
                token -> token.claim("org", null),
                token -> token.claim("roles", "ADMIN"),
                token -> token.claim("roles", List.of("KING")),
                token -> token.claim("grants", "3"),
                token -> token.claim("sid", null));
    }

    @ParameterizedTest
    @MethodSource("wrongs")
    void aTokenThatIsWrongInAnyOneWayProvesNothing(UnaryOperator<JwtBuilder> wrong) {
        assertThat(lobby.tokens.read(signed(wrong))).isEmpty();
    }

    @Test
    void aTokenWithoutSignatureOrOfAnotherAlgorithmProvesNothing() {
        var good = signed(token -> token);
        var parts = good.split("\\.", -1);
        var long64 = new SecretKeySpec(new byte[64], "HmacSHA512");
        assertThat(
                        List.of(
                                header("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "." + parts[1] + ".",
                                header("{\"alg\":\"none\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "." + parts[1] + "." + parts[2],
                                header("{\"alg\":\"HS512\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "." + parts[1] + "." + parts[2],
                                header("{\"alg\":\"RS256\",\"typ\":\"at+jwt\",\"kid\":\"k1\"}")
                                        + "." + parts[1] + "." + parts[2],
                                base().signWith(long64, Jwts.SIG.HS512).compact(),
                                parts[0] + "." + parts[1] + ".",
                                parts[0] + "." + parts[1] + "." + parts[2].substring(1),
                                parts[0] + "." + parts[1],
                                "",
                                "...",
                                "Bearer"))
                .allSatisfy(token -> assertThat(lobby.tokens.read(token)).isEmpty());
    }

    @Test
    void aKeyOfAnotherPurposeSignsNoAccessTokens() {
        var key = lobby.keys.newest(RefreshToken.PURPOSE);
        var token = base().signWith(key.secret(), Jwts.SIG.HS256).compact();
        assertThat(lobby.tokens.read(token)).isEmpty();
    }

    private String signed(UnaryOperator<JwtBuilder> change) {
        var secret = lobby.keys.newest(AccessTokens.PURPOSE).secret();
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
                .claim("roles", List.of("STAFF"))
                .claim("mcp", false)
                .claim("sid", "s")
                .claim("grants", 3)
                .expiration(Date.from(Lobby.NOON.plusSeconds(600)));
    }

    private static String header(String json) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
