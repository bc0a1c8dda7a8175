package org.gongping.scoring;

import org.jspecify.annotations.Nullable;

/** How a subject came out of the cycle before; rank and grade are null where it had none. */
public record Previous(
        String subject, String pool, @Nullable Integer rank, @Nullable String grade) {}
