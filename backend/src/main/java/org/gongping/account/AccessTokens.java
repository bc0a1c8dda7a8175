package org.gongping.account;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.LocatorAdapter;
import io.jsonwebtoken.UnsupportedJwtException;

import org.gongping.kernel.Keyring;
import org.springframework.stereotype.Component;

import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;

/**
 * Makes and checks access tokens: JWT by HMAC-SHA-256 and nothing else (RFC 8725 section 3.1), with
 * {@code typ} {@code at+jwt} (RFC 9068), issuer, audience and expiry checked and the key found by
 * {@code kid} among the installation's own. A token names a sign-in; whether that was ended
 * meanwhile, and what its owner may do, is looked up and never read from the token.
 */
@Component
class AccessTokens {

    private static final String ISSUER = "gongping";
    private static final String AUDIENCE = "gongping-api";
    private static final String TYPE = "at+jwt";
    static final String PURPOSE = "access-token";
    private static final Duration LIFE = Duration.ofMinutes(10);

    private final Keyring keyring;
    private final Clock clock;
    private final JwtParser parser;

    AccessTokens(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
        this.parser =
                Jwts.parser()
                        .keyLocator(new Located(keyring))
                        .sig()
                        .clear()
                        .add(Jwts.SIG.HS256)
                        .and()
                        .zip()
                        .clear()
                        .and()
                        .requireIssuer(ISSUER)
                        .requireAudience(AUDIENCE)
                        .clock(() -> Date.from(clock.instant()))
                        .build();
    }

    /**
     * A token that was made.
     *
     * @param text the token
     * @param expiresAt when it ends
     */
    record Made(String text, Instant expiresAt) {}

    /** Whom a token names. */
    record Named(String organisation, String number, String signIn) {}

    Made make(Account account, String signIn) {
        var key = keyring.newest(PURPOSE);
        var now = clock.instant();
        var expiresAt = now.plus(LIFE);
        var text =
                Jwts.builder()
                        .header()
                        .type(TYPE)
                        .keyId(key.id())
                        .and()
                        .issuer(ISSUER)
                        .audience()
                        .add(AUDIENCE)
                        .and()
                        .subject(account.number())
                        .claim("org", account.organisation())
                        .claim("sid", signIn)
                        .issuedAt(Date.from(now))
                        .expiration(Date.from(expiresAt))
                        .signWith(key.secret(), Jwts.SIG.HS256)
                        .compact();
        return new Made(text, expiresAt);
    }

    /** Whom a token names; empty for any token that is not good at this moment. */
    Optional<Named> check(String text) {
        try {
            return named(parser.parseSignedClaims(text).getPayload());
        } catch (JwtException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static Optional<Named> named(Claims claims) {
        var organisation = claims.get("org", String.class);
        var number = claims.getSubject();
        var signIn = claims.get("sid", String.class);
        return claims.getExpiration() == null
                        || organisation == null
                        || number == null
                        || signIn == null
                ? Optional.empty()
                : Optional.of(new Named(organisation, number, signIn));
    }

    /** Finds the key; one that brings, points to or demands more is refused. */
    private static final class Located extends LocatorAdapter<Key> {

        private static final Set<String> REFUSED = Set.of("jku", "jwk", "x5u", "x5c", "crit");

        private final Keyring keyring;

        Located(Keyring keyring) {
            this.keyring = keyring;
        }

        @Override
        protected Key locate(JwsHeader header) {
            if (!TYPE.equals(header.getType())
                    || header.getKeyId() == null
                    || REFUSED.stream().anyMatch(header::containsKey)) {
                throw new UnsupportedJwtException("not an access token");
            }
            return keyring.find(PURPOSE, header.getKeyId())
                    .map(Keyring.Key::secret)
                    .orElseThrow(() -> new UnsupportedJwtException("unknown key"));
        }
    }
}
