package org.gongping.account;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.Header;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;
import io.jsonwebtoken.UnsupportedJwtException;

import org.gongping.kernel.Keyring;
import org.gongping.kernel.Role;
import org.springframework.stereotype.Component;

import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes and reads access tokens: JWTs (RFC 7519, RFC 9068) signed by HMAC-SHA-256 and nothing else
 * (RFC 8725: the algorithm, type, issuer and audience are pinned; a token cannot bring its key).
 */
@Component
class AccessTokens {

    static final String PURPOSE = "access-token";
    static final String TYPE = "at+jwt";
    static final String ISSUER = "gongping";
    static final String AUDIENCE = "gongping-api";
    static final Duration LIFE = Duration.ofMinutes(10);

    private static final Set<String> FOREIGN_KEYS = Set.of("jku", "jwk", "x5u", "x5c");

    private final Keyring keys;
    private final Clock clock;
    private final JwtParser parser;

    AccessTokens(Keyring keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        var builder =
                Jwts.parser()
                        .keyLocator(this::key)
                        .requireIssuer(ISSUER)
                        .requireAudience(AUDIENCE)
                        .clock(() -> Date.from(clock.instant()));
        this.parser =
                builder.sig().clear().add(Jwts.SIG.HS256).and().zip().clear().and().build();
    }

    /** When a token made now expires, to the second as the token says it. */
    Instant expiry() {
        return Instant.ofEpochSecond(clock.instant().plus(LIFE).getEpochSecond());
    }

    String issue(AccessClaims claims, Instant expiry) {
        var key = keys.newest(PURPOSE);
        return Jwts.builder()
                .header()
                .type(TYPE)
                .keyId(key.id())
                .and()
                .issuer(ISSUER)
                .audience()
                .add(AUDIENCE)
                .and()
                .subject(claims.account().number())
                .claim("org", claims.account().organisation())
                .claim("roles", claims.roles().stream().sorted().map(Role::name).toList())
                .claim("mcp", claims.mustChangePassword())
                .claim("sid", claims.session())
                .claim("grants", claims.grants())
                .issuedAt(Date.from(clock.instant()))
                .expiration(Date.from(expiry))
                .signWith(key.secret(), Jwts.SIG.HS256)
                .compact();
    }

    /** What a token proves; empty if it proves nothing, for whatever reason. */
    Optional<AccessClaims> read(String token) {
        try {
            return Optional.of(claims(parser.parseSignedClaims(token).getPayload()));
        } catch (JwtException | IllegalArgumentException | ClassCastException _) {
            return Optional.empty();
        }
    }

    private Key key(Header header) {
        if (!(header instanceof JwsHeader signed)
                || !TYPE.equals(header.getType())
                || FOREIGN_KEYS.stream().anyMatch(header::containsKey)) {
            throw new UnsupportedJwtException("Not an access token of this installation");
        }
        return Optional.ofNullable(signed.getKeyId())
                .flatMap(id -> keys.find(PURPOSE, id))
                .orElseThrow(() -> new UnsupportedJwtException("Unknown key"))
                .secret();
    }

    private static AccessClaims claims(Claims payload) {
        return new AccessClaims(
                new AccountKey(required(payload, "org", String.class), subject(payload)),
                roles(required(payload, "roles", Collection.class)),
                required(payload, "mcp", Boolean.class),
                required(payload, "sid", String.class),
                required(payload, "grants", Integer.class));
    }

    private static Set<Role> roles(Collection<?> names) {
        return names.stream()
                .map(name -> Role.valueOf(name.toString()))
                .collect(Collectors.toSet());
    }

    /** A token without an end would be good for ever, so it is none. */
    private static String subject(Claims payload) {
        if (payload.getExpiration() == null || payload.getSubject() == null) {
            throw new UnsupportedJwtException("Without subject or end");
        }
        return payload.getSubject();
    }

    private static <T> T required(Claims payload, String name, Class<T> type) {
        return Optional.ofNullable(payload.get(name, type))
                .orElseThrow(() -> new UnsupportedJwtException("Without " + name));
    }
}
