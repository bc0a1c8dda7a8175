package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

/**
 * Lets nothing reach the contract but a POST of JSON of at most 1 MiB that asks for JSON: 405, 415,
 * 413 and 406 otherwise (GraphQL over HTTP). At most one byte more than the limit is ever read, and
 * a database that does not answer is 503.
 */
final class ContractRequestFilter extends OncePerRequestFilter {

    /** Bytes. */
    static final int LARGEST = 1024 * 1024;

    private static final MediaType ANSWER = MediaType.APPLICATION_GRAPHQL_RESPONSE;

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var fault = fault(request);
        if (fault != null) {
            refuse(response, fault);
            return;
        }
        var body = request.getInputStream().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            refuse(response, HttpStatus.CONTENT_TOO_LARGE);
            return;
        }
        pass(new ReadRequest(request, body), response, chain);
    }

    private static void pass(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(request, response);
        } catch (RuntimeException | ServletException thrown) {
            if (!DatabaseGone.in(thrown) || response.isCommitted()) {
                throw thrown;
            }
            response.resetBuffer();
            Answers.unavailable(response);
        }
    }

    private static @Nullable HttpStatus fault(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return HttpStatus.METHOD_NOT_ALLOWED;
        }
        if (!isJson(request.getContentType())) {
            return HttpStatus.UNSUPPORTED_MEDIA_TYPE;
        }
        if (!asksForJson(Collections.list(request.getHeaders(HttpHeaders.ACCEPT)))) {
            return HttpStatus.NOT_ACCEPTABLE;
        }
        return request.getContentLengthLong() > LARGEST ? HttpStatus.CONTENT_TOO_LARGE : null;
    }

    private static boolean isJson(@Nullable String type) {
        try {
            return type != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static boolean asksForJson(List<String> accepted) {
        try {
            var types = MediaType.parseMediaTypes(accepted);
            return types.isEmpty()
                    || types.stream()
                            .anyMatch(type ->
                                    type.includes(ANSWER)
                                            || type.includes(MediaType.APPLICATION_JSON));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static void refuse(HttpServletResponse response, HttpStatus status)
            throws IOException {
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
        }
        if (status == HttpStatus.CONTENT_TOO_LARGE) {
            response.setHeader(HttpHeaders.CONNECTION, "close"); // The rest is not read.
        }
        Answers.send(response, status, status.name(), "请求的格式不对。");
    }
}
