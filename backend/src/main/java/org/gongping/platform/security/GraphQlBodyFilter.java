package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * What the contract's address takes: {@code POST} (405 otherwise), JSON (415) for JSON or a stream
 * of events (406), at most 1 MiB, told while it streams in and not by what its length claims (413),
 * and one object (400). Its answers are never kept.
 */
class GraphQlBodyFilter extends OncePerRequestFilter {

    /** Told as the doors tell it, so that no other spelling of the path goes past. */
    private static final RequestMatcher CONTRACT =
            PathPatternRequestMatcher.withDefaults().matcher("/graphql");

    private static final int MOST = 1 << 20;
    private static final List<MediaType> ANSWERS =
            List.of(
                    MediaType.APPLICATION_GRAPHQL_RESPONSE,
                    MediaType.APPLICATION_JSON,
                    MediaType.TEXT_EVENT_STREAM);

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !CONTRACT.matches(request);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that collects events before it hands them on makes no stream of them.
        response.setHeader("X-Accel-Buffering", "no");
        if (!request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            Answers.refuse(
                    response, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "只接受 POST 请求。");
        } else if (!isJson(request)) {
            Answers.refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "NOT_JSON", "只接受 JSON 内容。");
        } else if (!asksForWhatThereIs(request)) {
            Answers.refuse(response, HttpStatus.NOT_ACCEPTABLE, "ONLY_JSON", "只返回 JSON 内容。");
        } else if (request.getContentLengthLong() > MOST) {
            tooLarge(response);
        } else {
            take(request, response, chain);
        }
    }

    private static void take(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var body = request.getInputStream().readNBytes(MOST + 1);
        if (body.length > MOST) {
            tooLarge(response);
        } else if (!isObject(body)) {
            Answers.refuse(response, HttpStatus.BAD_REQUEST, "MALFORMED", "请求的格式不对。");
        } else {
            chain.doFilter(new ReadRequest(request, body), response);
        }
    }

    /** Anything else, such as {@code null}, the framework does not expect. */
    private static boolean isObject(byte[] body) {
        return new String(body, StandardCharsets.UTF_8).stripLeading().startsWith("{");
    }

    private static boolean asksForWhatThereIs(HttpServletRequest request) {
        try {
            var types =
                    MediaType.parseMediaTypes(
                            Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
            return types.isEmpty()
                    || types.stream().anyMatch(type -> ANSWERS.stream().anyMatch(type::includes));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }

    private static void tooLarge(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.CONNECTION, "close");
        Answers.refuse(response, HttpStatus.CONTENT_TOO_LARGE, "TOO_LARGE", "请求内容超过 1 MiB。");
    }

    private static boolean isJson(HttpServletRequest request) {
        try {
            var type = request.getContentType();
            return type != null
                    && MediaType.APPLICATION_JSON.isCompatibleWith(MediaType.parseMediaType(type));
        } catch (InvalidMediaTypeException _) {
            return false;
        }
    }
}
