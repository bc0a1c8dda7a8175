package org.gongping.evidence.web;

import org.gongping.evidence.PhotoFault;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why an upload was refused, as JSON.
 *
 * @param code for programs
 * @param message for people
 */
record UploadRefusal(String code, String message) {

    private static final ResourceBundle SENTENCES =
            ResourceBundle.getBundle("messages.uploads", Locale.SIMPLIFIED_CHINESE);

    static ResponseEntity<UploadRefusal> answer(PhotoFault fault) {
        var answer = ResponseEntity.status(status(fault));
        if (fault == PhotoFault.TICKET_INVALID) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Upload");
        }
        if (fault == PhotoFault.BUSY) {
            answer.header(HttpHeaders.RETRY_AFTER, "2");
        }
        return answer.body(new UploadRefusal(fault.name(), SENTENCES.getString(fault.name())));
    }

    private static HttpStatus status(PhotoFault fault) {
        return switch (fault) {
            case TICKET_INVALID -> HttpStatus.UNAUTHORIZED;
            case IMAGE_TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case NOT_AN_IMAGE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_MANY_PIXELS, IMAGE_DAMAGED, WRONG_HASH -> HttpStatus.UNPROCESSABLE_CONTENT;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
