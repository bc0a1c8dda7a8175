package org.gongping.platform.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** A line in the log has a time; of a ballot there must be none. */
@ExtendWith(OutputCaptureExtension.class)
class UntoldFaultsTest {

    @Test
    void aFaultIsLeftToWhoeverAsked(CapturedOutput output) {
        try (RunningMongo mongo = RunningMongo.on(TemporaryFiles.absent("faults.mv"))) {
            insertNonsense(mongo, "ballots");
            insertNonsense(mongo, "paperballots");

            assertThat(output.getAll()).doesNotContain("A command failed");
        }
    }

    private static void insertNonsense(RunningMongo mongo, String collection) {
        Document command = new Document("insert", collection).append("documents", "none");
        assertThatThrownBy(() -> mongo.client().getDatabase("d").runCommand(command))
                .isInstanceOf(MongoCommandException.class)
                .hasMessageContaining("internal error");
    }
}
