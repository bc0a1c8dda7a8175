package org.gongping.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import org.gongping.evidence.Evidence;
import org.gongping.evidence.FixedKeys;
import org.gongping.evidence.PhotoLinks;
import org.gongping.evidence.Photos;
import org.gongping.evidence.Pictures;
import org.gongping.evidence.RequestUpload;
import org.gongping.evidence.SetClock;
import org.gongping.evidence.UploadTicket;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.Keyring;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Role;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.data.mongodb.core.SimpleMongoClientDatabaseFactory;
import org.springframework.data.mongodb.core.query.Query;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** A door to the photos of one organisation, on a database, emptied before each test. */
abstract class Door {

    static final byte[] PHOTO = Pictures.jpeg();
    static final String SHA = Chain.sha256(PHOTO);
    static final Caller LI = new Caller("fulian", "1001", Set.of(Role.STAFF), false);
    static final Caller WANG = new Caller("fulian", "1002", Set.of(Role.STAFF), false);

    static final SetClock CLOCK = new SetClock("2026-05-04T08:00:00Z");
    static final AnnotationConfigApplicationContext HOUSE = house();
    static final MockMvc DOOR =
            MockMvcBuilders.standaloneSetup(HOUSE.getBean(EvidenceController.class)).build();

    private static AnnotationConfigApplicationContext house() {
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(Clock.class, () -> CLOCK);
        house.registerBean(Keyring.class, FixedKeys::new);
        house.registerBean(MongoOperations.class, Door::database);
        house.scan("org.gongping.evidence");
        house.refresh();
        return house;
    }

    private static MongoOperations database() {
        var database = TestMongo.freshUri();
        return new MongoTemplate(new SimpleMongoClientDatabaseFactory(database));
    }

    @BeforeEach
    void forgetPhotos() {
        HOUSE.getBean(MongoOperations.class).remove(new Query(), "evidence");
    }

    UploadTicket request(Caller caller, byte[] bytes) {
        var outcome =
                HOUSE.getBean(RequestUpload.class)
                        .request(caller, Chain.sha256(bytes), bytes.length, CLOCK.instant());
        return switch (outcome) {
            case Outcome.Done<UploadTicket>(var ticket) -> ticket;
            case Outcome.Refused<UploadTicket>(var reasons) ->
                    throw new AssertionError(reasons.toString());
        };
    }

    MockHttpServletResponse put(Caller caller, byte[] bytes) throws Exception {
        return put(Chain.sha256(bytes), "Upload " + request(caller, bytes).ticket(), bytes);
    }

    MockHttpServletResponse put(String sha, String authorization, byte[] bytes) throws Exception {
        var request =
                MockMvcRequestBuilders.put("/evidence/{sha}", sha)
                        .header("Authorization", authorization)
                        .content(bytes);
        return DOOR.perform(request).andReturn().getResponse();
    }

    MockHttpServletResponse get(String link) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(link));
        return DOOR.perform(request).andReturn().getResponse();
    }

    static void assertRefused(MockHttpServletResponse response, int status, String code)
            throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        String told = JsonPath.read(response.getContentAsString(), "$.code");
        assertThat(told).isEqualTo(code);
    }

    Evidence stored() {
        return photos().find("fulian", List.of(SHA)).values().iterator().next();
    }

    Photos photos() {
        return HOUSE.getBean(Photos.class);
    }

    PhotoLinks links() {
        return HOUSE.getBean(PhotoLinks.class);
    }
}
