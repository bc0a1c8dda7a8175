package org.gongping.evidence;

/** Ends the reading of bytes that cannot become a picture; never leaves this package. */
final class UnfitPictureException extends Exception {

    private static final long serialVersionUID = 1L;

    private final PhotoFault fault;

    UnfitPictureException(PhotoFault fault) {
        super(fault.name(), null, false, false);
        this.fault = fault;
    }

    PhotoFault fault() {
        return fault;
    }
}
