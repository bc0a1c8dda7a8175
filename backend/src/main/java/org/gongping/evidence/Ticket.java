package org.gongping.evidence;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * Leave for one person to upload one photo.
 *
 * @param organisation the person's organisation
 * @param number the person's staff number
 * @param sha256 the hash of the very bytes that may come
 * @param capturedAt when the picture was taken, as the phone tells
 */
public record Ticket(
        String organisation, String number, String sha256, @Nullable Instant capturedAt) {}
