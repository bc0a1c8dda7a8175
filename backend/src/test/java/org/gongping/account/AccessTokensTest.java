package org.gongping.account;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.jsonwebtoken.JwtBuilder;
import io.jsonwebtoken.Jwts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Date;
import java.util.function.BiFunction;

import javax.crypto.spec.SecretKeySpec;

/** Tokens that look like ours and are not (RFC 8725). */
class AccessTokensTest {

    private final Door door = new Door().with(Door.GOOD);
    private final Session session = Door.done(door.enter(Door.GOOD));
    private final String signIn = door.li().signedIn().getLast().id();

    /** Each differs from a good token in one point. */
    @SuppressWarnings("ImmutableEnumChecker") // The functions hold nothing.
    enum Forgery {
        NO_SIGNATURE((door, token) -> token.compact()),
        LONGER_MAC((door, token) -> token.signWith(long512(door), Jwts.SIG.HS512).compact()),
        UNKNOWN_KEY((door, token) -> signed(door, token.header().keyId("k9").and())),
        NO_KEY_NAMED((door, token) -> signed(door, token.header().keyId(null).and())),
        OTHER_TYPE((door, token) -> signed(door, token.header().type("JWT").and())),
        NO_TYPE((door, token) -> signed(door, token.header().type(null).and())),
        OTHER_AUDIENCE(
                (door, token) -> signed(door, token.audience().clear().add("another-api").and())),
        NO_AUDIENCE((door, token) -> signed(door, token.audience().clear().and())),
        OTHER_ISSUER((door, token) -> signed(door, token.issuer("somebody"))),
        EXPIRED((door, token) ->
                signed(door, token.expiration(Date.from(door.at().minusSeconds(1))))),
        ENDLESS((door, token) -> signed(door, token.expiration(null))),
        OTHER_PURPOSE((door, token) ->
                token.signWith(door.keys.newest("refresh-token").secret()).compact()),
        OTHER_ORGANISATION((door, token) -> signed(door, token.claim("org", "other"))),
        OTHER_SIGN_IN((door, token) -> signed(door, token.claim("sid", "another"))),
        NO_SIGN_IN((door, token) -> signed(door, token.claim("sid", null))),
        NOBODY((door, token) -> signed(door, token.subject(null)));

        private final BiFunction<Door, JwtBuilder, String> forge;

        Forgery(BiFunction<Door, JwtBuilder, String> forge) {
            this.forge = forge;
        }
    }

    @Test
    void aTokenMadeByHandLikeOursIsGood() {
        assertThat(door.callers.of(signed(door, likeOurs()))).contains(session.me());
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatDiffersInOnePointIsRefused(Forgery forgery) {
        assertThat(door.callers.of(forgery.forge.apply(door, likeOurs()))).isEmpty();
    }

    @Test
    void aChangedByteOrAnEmptyTokenIsRefused() {
        var parts = session.accessToken().split("\\.", -1);
        var claims = new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8);
        var raised = claims.replace(Door.LI, "1001").getBytes(UTF_8);
        parts[1] = Base64.getUrlEncoder().withoutPadding().encodeToString(raised);

        assertThat(door.callers.of(String.join(".", parts))).isEmpty();
        assertThat(door.callers.of("")).isEmpty();
        assertThat(door.callers.of("a.b.c")).isEmpty();
    }

    @Test
    void aTokenEndsAfterTenMinutes() {
        door.clock.advance(Duration.ofMinutes(10).minusSeconds(1));
        assertThat(door.callers.of(session.accessToken())).isPresent();

        door.clock.advance(Duration.ofSeconds(2));
        assertThat(door.callers.of(session.accessToken())).isEmpty();
    }

    private JwtBuilder likeOurs() {
        return Jwts.builder()
                .header()
                .type("at+jwt")
                .keyId("k1")
                .and()
                .issuer("gongping")
                .audience()
                .add("gongping-api")
                .and()
                .subject(Door.LI)
                .claim("org", Door.CODE)
                .claim("sid", signIn)
                .expiration(Date.from(door.at().plusSeconds(600)));
    }

    private static String signed(Door door, JwtBuilder token) {
        return token.signWith(door.keys.newest("access-token").secret(), Jwts.SIG.HS256).compact();
    }

    /** The right key, long enough for another algorithm by zeros, which HMAC pads with anyway. */
    private static SecretKeySpec long512(Door door) {
        var encoded = door.keys.newest("access-token").secret().getEncoded();
        return new SecretKeySpec(Arrays.copyOf(encoded, 64), "HmacSHA512");
    }
}
