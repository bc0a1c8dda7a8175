package org.gongping.evidence;

/**
 * What a person needs to upload a photo.
 *
 * @param url where the bytes are to be put
 * @param ticket goes with them in the header {@code Authorization: Upload <ticket>}
 * @param stored whether this person has uploaded these bytes before: nothing needs to be sent
 */
public record UploadTicket(String url, String ticket, boolean stored) {}
