package org.gongping.evidence;

/** Why an uploaded photo was not taken in. */
public enum PhotoFault {
    /** The ticket is missing, forged, expired, or for other bytes. */
    TICKET_INVALID,
    /** More than 8 MiB. */
    IMAGE_TOO_LARGE,
    /** The bytes do not begin as JPEG, PNG or WebP do. */
    NOT_AN_IMAGE,
    /** More than 40 million pixels. */
    TOO_MANY_PIXELS,
    /** It begins as an image does and cannot be read as one. */
    IMAGE_DAMAGED,
    /** The bytes are not those that the ticket was given for. */
    WRONG_HASH,
    /** Too many photos come in at this moment. */
    BUSY
}
