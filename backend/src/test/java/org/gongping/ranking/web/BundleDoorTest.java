package org.gongping.ranking.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gongping.ranking.Facing.AUDITOR;
import static org.gongping.ranking.Facing.OFFICE;
import static org.gongping.ranking.Facing.done;

import org.gongping.cycle.TestOffice;
import org.gongping.kernel.Chain;
import org.gongping.ranking.BundleLinks;
import org.gongping.ranking.Edition;
import org.gongping.ranking.Marks;
import org.gongping.ranking.Workshop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** Bundles are handed out by signed links only. */
class BundleDoorTest {

    private final TestOffice office = new TestOffice();
    private final Marks marks = new Marks();
    private final Workshop workshop = new Workshop(office, marks);
    private final MockMvc door =
            MockMvcBuilders.standaloneSetup(
                            new BundleFileController(workshop.links, workshop.download))
                    .build();

    @BeforeEach
    void twoAreMarked() {
        office.open("wf", 2026);
        marks.of("1002", 90);
        marks.of("1003", 80);
    }

    @Test
    void aLinkBringsTheVeryBytesOfTheHashAsAFileForFiveMinutes() throws Exception {
        var edition = compute();
        var link = workshop.links.link(edition, BundleLinks.Form.PUBLIC);

        var file = get(link);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(Chain.sha256(file.getContentAsByteArray())).isEqualTo(edition.sha256());
        assertThat(file.getContentType()).isEqualTo("application/json");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"gongping-wf-2026-public.json\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(file.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        workshop.clock.pass(Duration.ofMinutes(5).plusSeconds(1));
        assertThat(get(link).getStatus()).isEqualTo(403);
    }

    @Test
    void aSealedLinkBringsTheMarksAsLongAsTheyAreThoseThatWereCounted() throws Exception {
        var edition = compute();
        var link = done(workshop.exporting.export(AUDITOR, "2026", edition.id())).link();

        var file = get(link);

        assertThat(file.getStatus()).isEqualTo(200);
        assertThat(file.getContentAsString(StandardCharsets.UTF_8)).contains("\"mark\":\"90\"");
        assertThat(file.getHeader("Content-Disposition"))
                .isEqualTo("attachment; filename=\"gongping-wf-2026-sealed.json\"");
        assertThat(file.getHeader("Cache-Control")).isEqualTo("no-store");
        marks.of("1002", 91);
        assertThat(get(link).getStatus()).isEqualTo(404);
    }

    @Test
    void anAlteredLinkBringsNothing() throws Exception {
        var link = workshop.links.link(compute(), BundleLinks.Form.PUBLIC);

        assertThat(get(link.replace("/public", "/sealed")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("/wf/", "/water/")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("/2026/", "/2025/")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("until=1", "until=2")).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("kid=k1", "kid=k2")).getStatus()).isEqualTo(403);
        assertThat(get(link.substring(0, link.indexOf('?'))).getStatus()).isEqualTo(403);
        assertThat(get(link.replace("/public", "/other")).getStatus()).isEqualTo(404);
    }

    @Test
    void aLinkToAnEditionThatIsNotInForceAnyMoreBringsNothing() throws Exception {
        var link = workshop.links.link(compute(), BundleLinks.Form.PUBLIC);

        compute();

        assertThat(get(link).getStatus()).isEqualTo(404);
    }

    private Edition compute() {
        return done(workshop.compute.compute(OFFICE, "2026"));
    }

    private MockHttpServletResponse get(String link) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(link));
        return door.perform(request).andReturn().getResponse();
    }
}
