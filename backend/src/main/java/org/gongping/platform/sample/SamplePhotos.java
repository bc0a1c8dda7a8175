package org.gongping.platform.sample;

import org.gongping.evidence.Intake;
import org.gongping.evidence.TakeInPhoto;
import org.gongping.evidence.Ticket;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Chain;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Photos that the build rendered, taken in like any other. */
@Component
@ConditionalOnProperty(SampleProperties.ENABLED)
class SamplePhotos {

    private final TakeInPhoto takeIn;
    private final SampleProperties properties;

    SamplePhotos(TakeInPhoto takeIn, SampleProperties properties) {
        this.takeIn = takeIn;
        this.properties = properties;
    }

    /** Uploads a photo; the number picks one, round and round. */
    String upload(Caller caller, int number) {
        var files = files();
        try {
            var bytes = Files.readAllBytes(files.get(number % files.size()));
            var sha256 = Chain.sha256(bytes);
            var ticket = new Ticket(caller.organisation(), caller.number(), sha256, null);
            var taken = takeIn.take(ticket, new ByteArrayInputStream(bytes), bytes.length);
            if (taken instanceof Intake.Refused refused) {
                throw new IllegalStateException("A sample photo was refused: " + refused);
            }
            return sha256;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether the build rendered any; a start without the client has none. */
    boolean areThere() {
        return Files.isDirectory(properties.photos()) && !files().isEmpty();
    }

    private List<Path> files() {
        try (var all = Files.list(properties.photos())) {
            return all.filter(file -> file.toString().endsWith(".jpg")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
