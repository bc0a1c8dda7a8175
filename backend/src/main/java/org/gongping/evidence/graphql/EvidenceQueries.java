package org.gongping.evidence.graphql;

import org.gongping.evidence.Evidence;
import org.gongping.evidence.PhotoLinks;
import org.gongping.evidence.Photos;
import org.gongping.kernel.GlobalId;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** What the contract says of a stored photo beyond its plain facts. */
@Controller
@SchemaMapping(typeName = "Evidence")
class EvidenceQueries {

    private final PhotoLinks links;

    EvidenceQueries(PhotoLinks links) {
        this.links = links;
    }

    @SchemaMapping
    String id(Evidence photo) {
        return new GlobalId("Evidence", photo.sha256()).encode();
    }

    @SchemaMapping
    @Nullable OffsetDateTime capturedAt(Evidence photo) {
        var taken = photo.capturedAt();
        return taken == null ? null : taken.atOffset(ZoneOffset.UTC);
    }

    @SchemaMapping
    String url(Evidence photo) {
        return links.link(photo, Photos.Size.FULL);
    }

    @SchemaMapping
    String thumbnailUrl(Evidence photo) {
        return links.link(photo, Photos.Size.THUMB);
    }
}
