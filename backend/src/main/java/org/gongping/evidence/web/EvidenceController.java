package org.gongping.evidence.web;

import jakarta.servlet.http.HttpServletRequest;

import org.gongping.evidence.Intake;
import org.gongping.evidence.PhotoFault;
import org.gongping.evidence.PhotoLinks;
import org.gongping.evidence.Photos;
import org.gongping.evidence.TakeInPhoto;
import org.gongping.evidence.Ticket;
import org.gongping.evidence.Tickets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** Takes photos in and shows them. Ticket and signed link stand for the caller's token here. */
@RestController
@RequestMapping("/evidence")
class EvidenceController {

    private static final String SCHEME = "Upload ";
    private static final String LINK = "/{organisation}/{sha256:[0-9a-f]{64}}/{size:full|thumb}";

    private final Tickets tickets;
    private final TakeInPhoto intake;
    private final Photos photos;
    private final PhotoLinks links;

    EvidenceController(Tickets tickets, TakeInPhoto intake, Photos photos, PhotoLinks links) {
        this.tickets = tickets;
        this.intake = intake;
        this.photos = photos;
        this.links = links;
    }

    @PutMapping("/{sha256}")
    ResponseEntity<?> put(
            @PathVariable String sha256,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false)
                    @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        var ticket = ticket(authorization).filter(found -> found.sha256().equals(sha256));
        if (ticket.isEmpty()) {
            return UploadRefusal.answer(PhotoFault.TICKET_INVALID);
        }
        var declared = request.getContentLengthLong();
        return switch (intake.take(ticket.get(), request.getInputStream(), declared)) {
            case Intake.Kept(var photo, var isNew) ->
                    ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK)
                            .body(StoredPhoto.of(photo));
            case Intake.Refused(var fault) -> UploadRefusal.answer(fault);
        };
    }

    @GetMapping(LINK)
    ResponseEntity<byte[]> show(
            @PathVariable String organisation,
            @PathVariable String sha256,
            @PathVariable String size,
            @RequestParam(defaultValue = "0") long until,
            @RequestParam(defaultValue = "") String kid,
            @RequestParam(defaultValue = "") String sig) {
        var wanted = Photos.Size.valueOf(size.toUpperCase(Locale.ROOT));
        var path = PhotoLinks.path(organisation, sha256, wanted);
        if (!links.opens(path, until, kid, sig)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        return photos.bytes(organisation, sha256, wanted)
                .map(bytes -> picture(bytes, sha256 + "-" + size + ".jpg"))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    /** Named by us and typed for certain, so that no browser takes it for anything else. */
    private static ResponseEntity<byte[]> picture(byte[] bytes, String name) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(CacheControl.maxAge(PhotoLinks.LIFE).cachePrivate())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename(name).build().toString())
                .body(bytes);
    }

    private Optional<Ticket> ticket(@Nullable String authorization) {
        return Optional.ofNullable(authorization)
                .filter(header -> header.startsWith(SCHEME))
                .flatMap(header -> tickets.open(header.substring(SCHEME.length())));
    }
}
