package org.gongping.platform.embedded;

/** What a commit needs of the store: each step either did its work or throws. */
interface Disk {

    /** Hands all changes to the operating system as one new version. */
    void commit();

    /** Returns once everything handed over is on the medium. */
    void sync();
}
