package org.gongping.ballot.web;

import org.gongping.ballot.box.PollBundles;
import org.gongping.ballot.poll.PollKey;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands out polls' marks. The signed link stands for the caller's token here. */
@RestController
class PollBundleController {

    private final PollBundles bundles;

    PollBundleController(PollBundles bundles) {
        this.bundles = bundles;
    }

    @GetMapping("/bundles/{organisation}/polls/{poll}")
    ResponseEntity<byte[]> bundle(
            @PathVariable String organisation,
            @PathVariable String poll,
            @RequestParam(defaultValue = "0") long until,
            @RequestParam(defaultValue = "") String kid,
            @RequestParam(defaultValue = "") String sig) {
        return PollKey.of(organisation, poll)
                .filter(key -> bundles.opens(key, until, kid, sig))
                .map(this::answer)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.FORBIDDEN).build());
    }

    private ResponseEntity<byte[]> answer(PollKey poll) {
        return bundles.bytes(poll)
                .map(bytes -> file(poll, bytes))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** To be kept as a file by whoever asked, and by nobody on the way. */
    private static ResponseEntity<byte[]> file(PollKey poll, byte[] bytes) {
        var name = "gongping-" + poll.full().replace(':', '-') + "-sealed.json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
