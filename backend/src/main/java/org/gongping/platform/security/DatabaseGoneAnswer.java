package org.gongping.platform.security;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import java.io.IOException;

/** Says outside the contract, for photos, what it says itself while the database is gone. */
@RestControllerAdvice
class DatabaseGoneAnswer {

    @ExceptionHandler
    void answer(DataAccessResourceFailureException gone, HttpServletResponse response)
            throws IOException {
        Answers.unavailable(response);
    }
}
