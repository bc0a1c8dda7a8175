package org.gongping.ballot.box;

import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

import java.util.List;

/** Casts a ballot with a slip. Who does so is asked nowhere, and nothing about it is noted. */
@Component
public class CastBallot {

    private final CheckSlip check;
    private final PutIntoBox put;

    CastBallot(CheckSlip check, PutIntoBox put) {
        this.check = check;
        this.put = put;
    }

    /**
     * Casts it, or says why not.
     *
     * @param slip the slip as printed
     * @param marks one for every candidate, or an abstention, in any order
     */
    public Outcome<Receipt> run(String slip, List<Mark> marks) {
        return check.run(slip)
                .map(good -> cast(good, marks))
                .orElseGet(() -> Outcome.refused(Refusal.at("slip", RefusalCode.UNKNOWN_SLIP)));
    }

    private Outcome<Receipt> cast(CheckSlip.Good good, List<Mark> marks) {
        var slip = good.slip();
        return MarksCheck.run(good.poll(), marks)
                .then(checked ->
                        put.run(slip.poll(), slip.ballot(checked, false), CheckSlip.SPENT));
    }
}
