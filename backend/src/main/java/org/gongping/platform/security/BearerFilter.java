package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gongping.account.ProveCaller;
import org.gongping.kernel.Caller;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;

/**
 * Reads the bearer token (RFC 6750). Without one, a request is nobody's and the contract decides
 * what nobody may; with one that is not good, it is 401 and goes no further.
 */
final class BearerFilter extends OncePerRequestFilter {

    /** The request's attribute that holds the kernel's caller. */
    static final String CALLER = "org.gongping.caller";

    private static final String SCHEME = "Bearer ";

    private final ProveCaller proof;

    BearerFilter(ProveCaller proof) {
        this.proof = proof;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header != null) {
            var caller = proved(header);
            if (caller.isEmpty()) {
                refuse(response);
                return;
            }
            request.setAttribute(CALLER, caller.get());
        }
        chain.doFilter(request, response);
    }

    private Optional<Caller> proved(String header) {
        return header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
                ? proof.run(header.substring(SCHEME.length()).strip())
                : Optional.empty();
    }

    private static void refuse(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        Answers.send(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "登录已失效，请重新登录。");
    }
}
