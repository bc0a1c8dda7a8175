package org.gongping.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongping.evidence.Photos;
import org.junit.jupiter.api.Test;

import java.time.Duration;

/** Photos are shown by signed links only. */
class PhotoLinkTest extends Door {

    @Test
    void aLinkShowsThePictureAsNothingButAPictureForFiveMinutes() throws Exception {
        put(LI, PHOTO);
        var link = links().link(stored(), Photos.Size.THUMB);

        var shown = get(link);

        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("max-age=300, private");
        assertThat(shown.getHeader("Content-Disposition"))
                .isEqualTo("inline; filename=\"" + SHA + "-thumb.jpg\"");
        CLOCK.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(get(link).getStatus()).isEqualTo(403);
    }

    @Test
    void anAlteredLinkShowsNothing() throws Exception {
        put(LI, PHOTO);
        var link = links().link(stored(), Photos.Size.THUMB);

        assertThat(get(link.replace("/thumb", "/full")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("/fulian/", "/other/")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("until=1", "until=2")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("kid=k1", "kid=k2")).getStatus()).isEqualTo(403);
        assertThat(get(link.substring(0, link.indexOf('?'))).getStatus()).isEqualTo(403);
        assertThat(get("/evidence/fulian/..%2f..%2fetc/full").getStatus()).isEqualTo(404);
    }
}
