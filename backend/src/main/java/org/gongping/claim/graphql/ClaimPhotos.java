package org.gongping.claim.graphql;

import org.gongping.claim.Claim;
import org.gongping.claim.Claims;
import org.gongping.evidence.Evidence;
import org.gongping.evidence.Photos;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Role;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.stereotype.Controller;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Shows the photos of claims, and who else uses them: one read for all claims of a page. */
@Controller
class ClaimPhotos {

    private final Photos photos;
    private final Claims claims;

    ClaimPhotos(Photos photos, Claims claims) {
        this.photos = photos;
        this.claims = claims;
    }

    /** A photo that another claim uses too. */
    record SharedEvidence(String sha256, Claim claim) {}

    /** Whoever may see a claim may see its photos. */
    @BatchMapping(typeName = Ids.CLAIM)
    List<List<Evidence>> evidence(List<Claim> shown, @ContextValue Caller caller) {
        var stored = photos.find(caller.organisation(), all(shown));
        return shown.stream()
                .map(claim ->
                        claim.content().evidence().stream()
                                .map(stored::get)
                                .filter(Objects::nonNull)
                                .map(photo -> photo.shownTo(caller.number()))
                                .toList())
                .toList();
    }

    @BatchMapping(typeName = Ids.CLAIM)
    List<List<SharedEvidence>> sharedEvidence(List<Claim> shown, @ContextValue Caller caller) {
        var others =
                caller.holdsAny(Role.OFFICE, Role.AUDITOR)
                        ? claims.using(caller.organisation(), all(shown))
                        : List.<Claim>of();
        return shown.stream().map(claim -> shared(claim, others).toList()).toList();
    }

    private static Stream<SharedEvidence> shared(Claim claim, List<Claim> others) {
        return others.stream()
                .filter(other -> !other.id().equals(claim.id()))
                .flatMap(other ->
                        other.content().evidence().stream()
                                .filter(claim.content().evidence()::contains)
                                .map(sha -> new SharedEvidence(sha, other)));
    }

    private static List<String> all(List<Claim> claims) {
        return claims.stream()
                .flatMap(claim -> claim.content().evidence().stream())
                .distinct()
                .toList();
    }
}
