package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.net.URI;
import java.util.Set;

/**
 * Refuses what another site's page makes a browser send (CSRF; ASVS 3.5.1): together with
 * SameSite=Strict and JSON only, which no form can send, a third fence. Requests that no browser
 * made name no origin and have no cookie that they did not fetch themselves.
 */
final class OriginFilter extends OncePerRequestFilter {

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OWN_SITE = Set.of("same-origin", "none");

    private final Set<String> others;

    OriginFilter(Set<String> others) {
        this.others = others;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (SAFE.contains(request.getMethod()) || isOwn(request)) {
            chain.doFilter(request, response);
        } else {
            Answers.send(response, HttpStatus.FORBIDDEN, "FOREIGN_ORIGIN", "请从本系统的页面操作。");
        }
    }

    private boolean isOwn(HttpServletRequest request) {
        var origin = request.getHeader(HttpHeaders.ORIGIN);
        if (origin != null && others.contains(origin)) {
            return true;
        }
        var site = request.getHeader("Sec-Fetch-Site");
        return (site == null || OWN_SITE.contains(site))
                && (origin == null || isOwn(origin, request.getHeader(HttpHeaders.HOST)));
    }

    /**
     * Host and port decide: which scheme the browser used, a proxy that ends TLS may not have told.
     */
    private static boolean isOwn(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
