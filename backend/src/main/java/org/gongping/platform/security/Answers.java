package org.gongping.platform.security;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Says no before a request reaches anything, in the form that the contract's errors have. */
final class Answers {

    private static final String RETRY_SECONDS = "5";

    private Answers() {}

    static void refuse(
            HttpServletResponse response, HttpStatus status, String code, String sentence)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getWriter()
                .write(
                        """
                        {"errors":[{"message":"%s","extensions":{"code":"%s"}}]}\
                        """
                                .formatted(sentence, code));
    }

    static void unavailable(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        refuse(response, HttpStatus.SERVICE_UNAVAILABLE, "UNAVAILABLE", "服务暂时不可用，您填写的内容已保留，请稍后再试。");
    }
}
