package org.gongping.kernel;

/**
 * Carries a refusal out of a query, which has no payload to put it in; it reaches the caller under
 * {@code errors} with its code. Commands never throw it: they return {@link Outcome}.
 */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /** Refuses a query. */
    public RefusedException(Refusal refusal) {
        super(refusal.code().name(), null, false, false);
        this.refusal = refusal;
    }

    /** Why. */
    public Refusal refusal() {
        return refusal;
    }
}
