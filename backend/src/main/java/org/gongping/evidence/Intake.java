package org.gongping.evidence;

/** What became of an upload. */
public sealed interface Intake {

    /**
     * The photo is stored and the person is among its uploaders.
     *
     * @param isNew whether these bytes were not stored before
     */
    record Kept(Evidence photo, boolean isNew) implements Intake {}

    /** Nothing was stored. */
    record Refused(PhotoFault fault) implements Intake {}
}
