package org.gongping.platform.sample;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Role;

import java.util.Set;

/** Who plays in the sample office. */
final class Cast {

    static final String ORGANISATION = "sample";
    static final String NAME = "示例市妇女联合会";
    static final String PASSWORD = "kaoping-shiyong";

    static final String PRINCIPAL = "1001";
    static final String DEPUTY = "1002";
    static final String OFFICE = "1004";
    static final String SECOND_TELLER = "1005";
    static final String AUDITOR = "1006";
    static final String ADMIN = "1007";
    static final String STAFF = "1010";

    private Cast() {}

    static Caller as(String number, Role... roles) {
        return new Caller(ORGANISATION, number, Set.of(roles), false);
    }

    static Caller office() {
        return as(OFFICE, Role.STAFF, Role.OFFICE);
    }

    static Caller staff(String number) {
        return as(number, Role.STAFF);
    }

    /** A sample that is refused is a fault of the product. */
    static <T> T done(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.Refused<T>(var reasons) ->
                    throw new IllegalStateException("The sample was refused: " + reasons);
        };
    }
}
