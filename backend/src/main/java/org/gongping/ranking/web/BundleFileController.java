package org.gongping.ranking.web;

import org.gongping.kernel.CycleKey;
import org.gongping.ranking.BundleLinks;
import org.gongping.ranking.DownloadBundle;
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

import java.util.Locale;

/** Hands out bundles. The signed link stands for the caller's token here. */
@RestController
class BundleFileController {

    private final BundleLinks links;
    private final DownloadBundle download;

    BundleFileController(BundleLinks links, DownloadBundle download) {
        this.links = links;
        this.download = download;
    }

    @GetMapping("/bundles/{organisation}/{cycle}/{edition}/{form:public|sealed}")
    ResponseEntity<byte[]> bundle(
            @PathVariable String organisation,
            @PathVariable String cycle,
            @PathVariable String edition,
            @PathVariable String form,
            @RequestParam(defaultValue = "0") long until,
            @RequestParam(defaultValue = "") String kid,
            @RequestParam(defaultValue = "") String sig) {
        var wanted = BundleLinks.Form.valueOf(form.toUpperCase(Locale.ROOT));
        var path = BundleLinks.path(organisation, cycle, edition, wanted);
        if (!links.opens(path, until, kid, sig)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var name = String.join("-", "gongping", organisation, cycle, form) + ".json";
        return download.bytes(new CycleKey(organisation, cycle), edition, wanted)
                .map(bytes -> file(bytes, name))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** To be kept as a file by whoever asked, and by nobody on the way. */
    private static ResponseEntity<byte[]> file(byte[] bytes, String name) {
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
