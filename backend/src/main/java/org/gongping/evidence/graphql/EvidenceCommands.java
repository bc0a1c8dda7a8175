package org.gongping.evidence.graphql;

import org.gongping.evidence.RequestUpload;
import org.gongping.evidence.UploadTicket;
import org.gongping.kernel.Caller;
import org.gongping.kernel.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import java.time.OffsetDateTime;
import java.util.List;

/** Hands out tickets to upload. */
@Controller
class EvidenceCommands {

    private final RequestUpload requestUpload;

    EvidenceCommands(RequestUpload requestUpload) {
        this.requestUpload = requestUpload;
    }

    record RequestUploadInput(String sha256, int bytes, @Nullable OffsetDateTime capturedAt) {}

    record RequestUploadPayload(@Nullable UploadTicket upload, List<Refusal> refusals) {}

    @MutationMapping
    RequestUploadPayload requestUpload(
            @ContextValue Caller caller, @Argument RequestUploadInput input) {
        var told = input.capturedAt();
        var taken = told == null ? null : told.toInstant();
        var outcome = requestUpload.request(caller, input.sha256(), input.bytes(), taken);
        return new RequestUploadPayload(outcome.valueOrNull(), outcome.refusals());
    }
}
