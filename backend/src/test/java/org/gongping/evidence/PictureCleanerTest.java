package org.gongping.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/** What pictures are taken in, and what is left of them. */
class PictureCleanerTest {

    private final PictureCleaner cleaner = new PictureCleaner();

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPictureIsStoredAsJpegWithAThumbnail(String format) throws Exception {
        var clean = cleaner.clean(Pictures.encode(Pictures.redOverBlue(1000, 500), format));

        assertThat(clean.full()).startsWith(0xff, 0xd8, 0xff);
        assertThat(clean.width()).isEqualTo(1000);
        assertThat(clean.height()).isEqualTo(500);
        var thumbnail = Pictures.decode(clean.thumbnail());
        assertThat(thumbnail.getWidth()).isEqualTo(320);
        assertThat(thumbnail.getHeight()).isEqualTo(160);
        assertThat(colour(thumbnail, 10, 10)).isEqualTo("red");
        assertThat(colour(thumbnail, 10, 150)).isEqualTo("blue");
    }

    @Test
    void aWebpIsStoredAsJpeg() throws Exception {
        assertThat(cleaner.clean(Pictures.WEBP).full()).startsWith(0xff, 0xd8, 0xff);
    }

    @Test
    void aWebpKeepsItsColours() throws Exception {
        var middle =
                new Color(
                        Pictures.decode(cleaner.clean(Pictures.SHADED_WEBP).full()).getRGB(16, 32));

        assertThat(middle.getRed()).isCloseTo((0xb9 + 0x3f) / 2, within(20));
        assertThat(middle.getGreen()).isCloseTo((0x8d + 0x5f) / 2, within(20));
        assertThat(middle.getBlue()).isCloseTo((0x5e + 0x86) / 2, within(20));
    }

    /** Where red is in the stored picture of one that is red in its upper half as sent. */
    @ParameterizedTest
    @CsvSource({"1,top", "2,top", "3,bottom", "4,bottom", "5,left", "6,right", "7,right", "8,left"})
    void aPictureIsTurnedUpright(int orientation, String red) throws Exception {
        var exif = Pictures.exif(orientation, "2026:05:01 08:30:00");
        var clean = cleaner.clean(Pictures.withSegment(Pictures.jpeg(), 0xe1, exif));

        var stored = Pictures.decode(clean.full());
        var across = orientation >= 5;
        assertThat(stored.getWidth()).isEqualTo(across ? 20 : 40);
        assertThat(stored.getHeight()).isEqualTo(across ? 40 : 20);
        var last = across ? stored.getWidth() - 2 : stored.getHeight() - 2;
        var begins = colour(stored, 1, 1);
        var ends = across ? colour(stored, last, 1) : colour(stored, 1, last);
        var redBegins = red.equals("top") || red.equals("left");
        assertThat(begins).isEqualTo(redBegins ? "red" : "blue");
        assertThat(ends).isEqualTo(redBegins ? "blue" : "red");
    }

    @Test
    void theTimeOfCaptureIsKeptAndAllOtherMetadataIsGone() throws Exception {
        var exif = Pictures.exif(1, "2026:05:01 08:30:00");
        var sent = Pictures.withSegment(Pictures.jpeg(), 0xe1, exif);
        assertThat(text(sent)).contains("SECRETCAMERA");

        var clean = cleaner.clean(sent);

        assertThat(clean.capturedAt()).isEqualTo(Instant.parse("2026-05-01T00:30:00Z"));
        assertThat(text(clean.full())).doesNotContain("SECRETCAMERA", "Exif");
        var left = JpegMetadataReader.readMetadata(new ByteArrayInputStream(clean.full()));
        assertThat(left.getDirectoriesOfType(ExifIFD0Directory.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a<script>alert(1)</script>",
                "<!DOCTYPE html><script>alert(1)</script>",
                "PK\u0003\u0004archive/../../evil"
            })
    void whatHangsOnAPictureIsNotStored(String payload) throws Exception {
        var hidden = payload.getBytes(StandardCharsets.ISO_8859_1);
        var appended = Pictures.join(Pictures.jpeg(), hidden);
        var inComment = Pictures.withSegment(Pictures.jpeg(), 0xfe, hidden);
        var inApplicationData = Pictures.withSegment(Pictures.jpeg(), 0xed, hidden);

        for (var sent : new byte[][] {appended, inComment, inApplicationData}) {
            var clean = cleaner.clean(sent);
            assertThat(text(clean.full())).doesNotContain(payload);
            assertThat(text(clean.thumbnail())).doesNotContain(payload);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "<html>", "PK\u0003\u0004", "%PDF-1.7", "RIFF1234WAVE", ""})
    void otherKindsOfFileAreRefused(String start) {
        assertThat(faultOf((start + "more").getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(PhotoFault.NOT_AN_IMAGE);
    }

    @Test
    void aPageThatBeginsAsAJpegDoesIsRefused() {
        var page = "\u00ff\u00d8\u00ff<html><script>alert(1)</script></html>";

        assertThat(faultOf(page.getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(PhotoFault.IMAGE_DAMAGED);
    }

    @Test
    void aPictureCutOffBeforeItsFirstRowIsRefused() {
        var png = Pictures.encode(Pictures.redOverBlue(40, 20), "png");

        assertThat(faultOf(Arrays.copyOf(png, 45))).isEqualTo(PhotoFault.IMAGE_DAMAGED);
    }

    @Test
    void sixtyFiveBytesThatClaimToBeHugeAreRefusedByTheirHeader() {
        var png = Pictures.hollowPng(16384);

        assertThat(png).hasSize(65);
        assertThat(faultOf(png)).isEqualTo(PhotoFault.TOO_MANY_PIXELS);
    }

    @Test
    void aWebpWhoseCanvasIsSmallAndWhoseFrameIsHugeIsRefused() {
        var huge = Pictures.WEBP.clone();
        huge[26] = (byte) 0xff;
        huge[27] = 0x3f;
        huge[28] = (byte) 0xff;
        huge[29] = 0x3f;

        assertThat(faultOf(huge)).isEqualTo(PhotoFault.TOO_MANY_PIXELS);
    }

    @Test
    void aJpegOfEndlessScansIsRefused() {
        var scans = new byte[400];
        for (var at = 0; at < scans.length; at += 2) {
            scans[at] = (byte) 0xff;
            scans[at + 1] = (byte) 0xda;
        }

        assertThat(faultOf(Pictures.join(Pictures.jpeg(), scans)))
                .isEqualTo(PhotoFault.IMAGE_DAMAGED);
    }

    @Test
    void aPictureThatCompressesBadlyIsStoredWithinFourMebibytes() throws Exception {
        var clean = cleaner.clean(Pictures.encode(Pictures.noise(2400, 1100), "png"));

        assertThat(clean.full()).hasSizeLessThanOrEqualTo(JpegWriting.MOST_BYTES);
        assertThat(clean.width()).isEqualTo(2400);
    }

    @Test
    void aPictureOfManyPixelsIsReadAtEverySecondOne() throws Exception {
        var clean = cleaner.clean(Pictures.encode(Pictures.redOverBlue(5000, 2500), "png"));

        assertThat(clean.width()).isEqualTo(2500);
        assertThat(clean.height()).isEqualTo(1250);
    }

    private PhotoFault faultOf(byte[] bytes) {
        return catchThrowableOfType(UnfitPictureException.class, () -> cleaner.clean(bytes))
                .fault();
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static String colour(BufferedImage image, int x, int y) {
        var seen = new Color(image.getRGB(x, y));
        return seen.getRed() > seen.getBlue() ? "red" : "blue";
    }
}
