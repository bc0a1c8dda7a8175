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
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.gongping.platform.embedded.TestMongo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Photos from the request for a ticket to the picture on the screen, on a database. */
class EvidenceDoorTest {

    private static final byte[] PHOTO = Pictures.jpeg();
    private static final String SHA = Chain.sha256(PHOTO);
    private static final Caller LI = new Caller("fulian", "1001", Set.of(Role.STAFF), false);
    private static final Caller WANG = new Caller("fulian", "1002", Set.of(Role.STAFF), false);

    private static final SetClock CLOCK = new SetClock("2026-05-04T08:00:00Z");
    private static final AnnotationConfigApplicationContext HOUSE = house();
    private static final MockMvc DOOR =
            MockMvcBuilders.standaloneSetup(HOUSE.getBean(EvidenceController.class)).build();

    private static AnnotationConfigApplicationContext house() {
        var house = new AnnotationConfigApplicationContext();
        house.registerBean(Clock.class, () -> CLOCK);
        house.registerBean(Keyring.class, FixedKeys::new);
        house.registerBean(MongoOperations.class, EvidenceDoorTest::database);
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

    @Test
    void aPhotoIsStoredOnceHoweverOftenItComes() throws Exception {
        var first = put(LI, PHOTO);
        var again = put(LI, PHOTO);

        assertThat(first.getStatus()).isEqualTo(201);
        assertThat(again.getStatus()).isEqualTo(200);
        assertThat(again.getContentAsString()).isEqualTo(first.getContentAsString());
        assertThat((int) JsonPath.read(first.getContentAsString(), "$.width")).isEqualTo(40);
    }

    @Test
    void twoPeopleMayUploadTheSamePhotoAndBothOwnIt() throws Exception {
        put(LI, PHOTO);
        assertThat(request(WANG, PHOTO).stored()).isFalse();
        put(WANG, PHOTO);

        assertThat(stored().uploaders()).containsExactlyInAnyOrder("1001", "1002");
        assertThat(request(WANG, PHOTO).stored()).isTrue();
    }

    @Test
    void firstUploadsThatMeetLeaveOnePhotoWithAllItsUploaders() throws Exception {
        var uploads =
                IntStream.range(0, 16)
                        .mapToObj(n -> new Caller("fulian", "p" + n % 8, LI.roles(), false))
                        .map(sender -> (Callable<Integer>) () -> put(sender, PHOTO).getStatus())
                        .toList();
        try (var senders = Executors.newFixedThreadPool(8)) {
            for (var answer : senders.invokeAll(uploads)) {
                assertThat(answer.get()).isIn(200, 201);
            }
        }

        assertThat(stored().uploaders()).hasSize(8);
    }

    @Test
    void anotherOrganisationHasItsOwnPhotos() throws Exception {
        put(LI, PHOTO);

        assertThat(photos().find("other", List.of(SHA))).isEmpty();
    }

    @Test
    void aTicketIsGoodForItsOwnBytesOnly() throws Exception {
        var ticket = request(LI, PHOTO).ticket();

        assertRefused(put(SHA, "Upload " + ticket, Pictures.WEBP), 422, "WRONG_HASH");
        var other = Chain.sha256(Pictures.WEBP);
        assertRefused(put(other, "Upload " + ticket, Pictures.WEBP), 401, "TICKET_INVALID");
        assertThat(photos().find("fulian", List.of(SHA, other))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Upload ", "Upload abc", "Bearer abc", "Upload a.b.c"})
    void withoutATicketNothingIsTakenIn(String authorization) throws Exception {
        assertRefused(put(SHA, authorization, PHOTO), 401, "TICKET_INVALID");
    }

    @Test
    void aTicketLastsFifteenMinutes() throws Exception {
        var ticket = request(LI, PHOTO).ticket();

        CLOCK.pass(Duration.ofMinutes(15).plusSeconds(1));

        assertRefused(put(SHA, "Upload " + ticket, PHOTO), 401, "TICKET_INVALID");
    }

    @Test
    void aTicketAlteredInOneLetterIsRefused() throws Exception {
        var ticket = request(LI, PHOTO).ticket();
        var middle = ticket.indexOf('.') + 5;
        var letter = ticket.charAt(middle) == 'a' ? 'b' : 'a';
        var altered = ticket.substring(0, middle) + letter + ticket.substring(middle + 1);

        assertRefused(put(SHA, "Upload " + altered, PHOTO), 401, "TICKET_INVALID");
    }

    @Test
    void moreThanEightMebibytesAreRefusedBeforeAndWhileReading() throws Exception {
        var huge = new byte[8 * 1024 * 1024 + 1];
        var ticket = "Upload " + request(LI, PHOTO).ticket();

        assertRefused(put(SHA, ticket, huge), 413, "IMAGE_TOO_LARGE");
        var outcome = HOUSE.getBean(RequestUpload.class).request(LI, SHA, huge.length, null);
        assertThat(outcome.refusals())
                .singleElement()
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(RefusalCode.IMAGE_TOO_LARGE);
                    assertThat(refusal.path()).containsExactly("bytes");
                });
    }

    @Test
    void whatIsNoPhotoIsRefusedInPlainChinese() throws Exception {
        assertRefused(put(LI, "<html>".getBytes(StandardCharsets.UTF_8)), 415, "NOT_AN_IMAGE");
        var refused = put(LI, Pictures.hollowPng(16384));
        assertRefused(refused, 422, "TOO_MANY_PIXELS");
        String message =
                JsonPath.read(refused.getContentAsString(StandardCharsets.UTF_8), "$.message");
        assertThat(message).isEqualTo("照片像素超过 4000 万，请缩小尺寸后再上传。");
    }

    @Test
    void aHashThatIsNoneGetsNoTicket() {
        var outcome = HOUSE.getBean(RequestUpload.class).request(LI, "../../etc", 5, null);

        assertThat(outcome.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.MALFORMED));
    }

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

    @Test
    void aPhotoIsOpenToItsUploadersVerifiersAndAuditors() throws Exception {
        put(LI, PHOTO);

        assertThat(stored().isOpenTo(LI)).isTrue();
        assertThat(stored().isOpenTo(WANG)).isFalse();
        assertThat(stored().shownTo("1002").isOpenTo(WANG)).isTrue();
        assertThat(stored().isOpenTo(new Caller("fulian", "9", Set.of(Role.LEADER), false)))
                .isFalse();
        assertThat(stored().isOpenTo(new Caller("fulian", "9", Set.of(Role.AUDITOR), false)))
                .isTrue();
    }

    private UploadTicket request(Caller caller, byte[] bytes) {
        var outcome =
                HOUSE.getBean(RequestUpload.class)
                        .request(caller, Chain.sha256(bytes), bytes.length, CLOCK.instant());
        return switch (outcome) {
            case Outcome.Done<UploadTicket>(var ticket) -> ticket;
            case Outcome.Refused<UploadTicket>(var reasons) ->
                    throw new AssertionError(reasons.toString());
        };
    }

    private MockHttpServletResponse put(Caller caller, byte[] bytes) throws Exception {
        return put(Chain.sha256(bytes), "Upload " + request(caller, bytes).ticket(), bytes);
    }

    private MockHttpServletResponse put(String sha, String authorization, byte[] bytes)
            throws Exception {
        var request =
                MockMvcRequestBuilders.put("/evidence/{sha}", sha)
                        .header("Authorization", authorization)
                        .content(bytes);
        return DOOR.perform(request).andReturn().getResponse();
    }

    private MockHttpServletResponse get(String link) throws Exception {
        var request = MockMvcRequestBuilders.get(URI.create(link));
        return DOOR.perform(request).andReturn().getResponse();
    }

    private static void assertRefused(MockHttpServletResponse response, int status, String code)
            throws Exception {
        assertThat(response.getStatus()).isEqualTo(status);
        String told = JsonPath.read(response.getContentAsString(), "$.code");
        assertThat(told).isEqualTo(code);
    }

    private Evidence stored() {
        return photos().find("fulian", List.of(SHA)).values().iterator().next();
    }

    private Photos photos() {
        return HOUSE.getBean(Photos.class);
    }

    private PhotoLinks links() {
        return HOUSE.getBean(PhotoLinks.class);
    }
}
