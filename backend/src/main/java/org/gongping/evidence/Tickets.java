package org.gongping.evidence;

import io.jsonwebtoken.Claims;
import io.jsonwebtoken.JwsHeader;
import io.jsonwebtoken.JwtException;
import io.jsonwebtoken.JwtParser;
import io.jsonwebtoken.Jwts;

import org.gongping.kernel.Keyring;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Key;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/**
 * Seals tickets and opens them again, for fifteen minutes. They are tokens of a type and with a key
 * of their own, so that no other token passes for one (RFC 8725, 3.11 and 3.12).
 */
@Component
public final class Tickets {

    private static final String PURPOSE = "evidence-upload";
    private static final Duration LIFE = Duration.ofMinutes(15);

    private final Keyring keyring;
    private final Clock clock;

    Tickets(Keyring keyring, Clock clock) {
        this.keyring = keyring;
        this.clock = clock;
    }

    /** The ticket as it goes out. */
    String seal(Ticket ticket) {
        var key = keyring.newest(PURPOSE);
        var taken = ticket.capturedAt();
        return Jwts.builder()
                .header()
                .type(PURPOSE)
                .keyId(key.id())
                .and()
                .issuer(ticket.organisation())
                .subject(ticket.number())
                .claim("sha256", ticket.sha256())
                .claim("taken", taken == null ? null : taken.toString())
                .expiration(Date.from(clock.instant().plus(LIFE)))
                .signWith(key.secret(), Jwts.SIG.HS256)
                .compact();
    }

    /** Reads a ticket that came back; empty if it is not ours, altered or expired. */
    public Optional<Ticket> open(String sealed) {
        try {
            var opened = parser().parseSignedClaims(sealed);
            return Optional.of(opened)
                    .filter(token -> PURPOSE.equals(token.getHeader().getType()))
                    .map(token -> read(token.getPayload()));
        } catch (JwtException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private JwtParser parser() {
        return Jwts.parser()
                .sig()
                .clear()
                .add(Jwts.SIG.HS256)
                .and()
                .keyLocator(header -> secret(((JwsHeader) header).getKeyId()))
                .clock(() -> Date.from(clock.instant()))
                .build();
    }

    private @Nullable Key secret(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(known -> keyring.find(PURPOSE, known))
                .map(Keyring.Key::secret)
                .orElse(null);
    }

    private static Ticket read(Claims claims) {
        var taken = claims.get("taken", String.class);
        return new Ticket(
                claims.getIssuer(),
                claims.getSubject(),
                claims.get("sha256", String.class),
                taken == null ? null : Instant.parse(taken));
    }
}
