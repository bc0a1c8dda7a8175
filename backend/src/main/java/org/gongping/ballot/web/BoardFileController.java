package org.gongping.ballot.web;

import org.gongping.ballot.box.PublicBoard;
import org.gongping.ballot.box.ReadBoard;
import org.gongping.ballot.poll.BoardId;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

import java.util.Optional;

/** Hands out boards to everybody; of a poll that is not closed there is none. */
@RestController
class BoardFileController {

    private static final String NAME = "board.json";

    private final ReadBoard read;

    BoardFileController(ReadBoard read) {
        this.read = read;
    }

    @GetMapping("/boards/{id}/" + NAME)
    ResponseEntity<byte[]> board(@PathVariable String id) {
        return BoardId.poll(id)
                .map(read::run)
                .flatMap(outcome -> Optional.ofNullable(outcome.valueOrNull()))
                .map(BoardFileController::file)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> file(PublicBoard board) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .eTag(board.board().root())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .body(board.file().json());
    }
}
