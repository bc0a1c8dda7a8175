package org.gongping.evidence.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;

import org.gongping.evidence.Pictures;
import org.gongping.evidence.RequestUpload;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.gongping.kernel.RefusalCode;
import org.gongping.kernel.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Photos from the request for a ticket to the picture on the screen, on a database. */
class EvidenceDoorTest extends Door {

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

    @ParameterizedTest
    @ValueSource(strings = {"-1000000000-01-01T00:00:00Z", "1969-12-31T23:59:59Z"})
    void aTimeBeforeThereWereSuchPhotosIsTakenAsNotKnown(String told) throws Exception {
        var before = Instant.parse(told);
        var outcome = HOUSE.getBean(RequestUpload.class).request(LI, SHA, PHOTO.length, before);
        var ticket = Objects.requireNonNull(outcome.valueOrNull()).ticket();

        assertThat(put(SHA, "Upload " + ticket, PHOTO).getStatus()).isEqualTo(201);
        assertThat(stored().capturedAt()).isNull();
    }

    @Test
    void aHashThatIsNoneGetsNoTicket() {
        var outcome = HOUSE.getBean(RequestUpload.class).request(LI, "../../etc", 5, null);

        assertThat(outcome.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.MALFORMED));
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
}
