package org.gongping.kernel;

/**
 * An object that not everybody may see. Every object of this type that an operation returns is
 * checked once more on its way out, whatever the operation checked itself: the one central object
 * check (OWASP API1, ASVS 8.2.2).
 */
public interface Guarded {

    /** The code of the organisation that the object belongs to. */
    String organisation();

    /** Whether this caller may see the object; the caller's organisation is the object's. */
    boolean isOpenTo(Caller caller);
}
