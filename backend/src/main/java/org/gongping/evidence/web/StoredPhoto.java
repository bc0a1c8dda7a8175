package org.gongping.evidence.web;

import org.gongping.evidence.Evidence;

/**
 * What an uploader is told of a stored photo.
 *
 * @param sha256 of the bytes as uploaded
 * @param width in pixels, as stored
 * @param height in pixels, as stored
 * @param bytes size as stored
 */
record StoredPhoto(String sha256, int width, int height, int bytes) {

    static StoredPhoto of(Evidence photo) {
        return new StoredPhoto(photo.sha256(), photo.width(), photo.height(), photo.bytes());
    }
}
