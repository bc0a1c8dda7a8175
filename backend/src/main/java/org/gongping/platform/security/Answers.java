package org.gongping.platform.security;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Answers given before the contract is reached, in the form of the contract's errors; never a page.
 * Codes and sentences are constants of this package and need no escaping.
 */
final class Answers {

    private Answers() {}

    static void send(HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        var body =
                "{\"errors\":[{\"message\":\"%s\",\"extensions\":{\"code\":\"%s\"}}]}"
                        .formatted(sentence, code);
        response.setStatus(status.value());
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
    }

    /** The database does not answer: the client keeps what was typed and tries again. */
    static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(DatabaseGone.RETRY_SECONDS));
        send(
                response,
                HttpStatus.SERVICE_UNAVAILABLE,
                DatabaseGone.CODE,
                DatabaseGone.SENTENCE);
    }
}
