package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.gongping.account.Callers;
import org.gongping.kernel.Caller;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Finds out who is calling. A token that is not good (any more) is 401 (RFC 6750 section 3.1);
 * without a token the caller is nobody, to whom the contract opens little.
 */
class BearerFilter extends OncePerRequestFilter {

    /** The request attribute that holds the {@link Caller}. */
    static final String CALLER = Caller.class.getName();

    /**
     * The request attribute that tells, for as long as its answer goes on, whether the same token
     * still stands for the same caller with the same roles.
     */
    static final String STILL_SIGNED_IN = CALLER + ".stillSignedIn";

    private static final String SCHEME = "Bearer ";

    private final Callers callers;

    BearerFilter(Callers callers) {
        this.callers = callers;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var header = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (header == null || !header.startsWith(SCHEME)) {
            chain.doFilter(request, response);
            return;
        }
        var token = header.substring(SCHEME.length()).strip();
        Optional<Caller> caller;
        try {
            caller = callers.of(token);
        } catch (DataAccessException _) {
            Answers.unavailable(response);
            return;
        }
        if (caller.isEmpty()) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            Answers.refuse(response, HttpStatus.UNAUTHORIZED, "UNAUTHENTICATED", "登录已失效，请重新登录。");
            return;
        }
        request.setAttribute(CALLER, caller.get());
        request.setAttribute(STILL_SIGNED_IN, still(token, caller.get()));
        chain.doFilter(request, response);
    }

    /** Without the database nobody can tell, so it is no. */
    private BooleanSupplier still(String token, Caller caller) {
        return () -> {
            try {
                return callers.of(token).filter(caller::equals).isPresent();
            } catch (DataAccessException _) {
                return false;
            }
        };
    }
}
