package org.gongping.platform.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;

/**
 * What the contract's address takes: {@code POST} (405 otherwise), JSON (415), at most 1 MiB, told
 * while it streams in and not by what its length claims (413).
 */
class GraphQlBodyFilter extends OncePerRequestFilter {

    private static final int MOST = 1 << 20;

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().equals("/graphql");
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!request.getMethod().equals("POST")) {
            response.setHeader(HttpHeaders.ALLOW, "POST");
            Answers.refuse(
                    response, HttpStatus.METHOD_NOT_ALLOWED, "METHOD_NOT_ALLOWED", "只接受 POST 请求。");
        } else if (!isJson(request)) {
            Answers.refuse(response, HttpStatus.UNSUPPORTED_MEDIA_TYPE, "NOT_JSON", "只接受 JSON 内容。");
        } else if (request.getContentLengthLong() > MOST) {
            tooLarge(response);
        } else {
            var body = request.getInputStream().readNBytes(MOST + 1);
            if (body.length > MOST) {
                tooLarge(response);
            } else {
                chain.doFilter(new ReadRequest(request, body), response);
            }
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
