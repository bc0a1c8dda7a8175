package org.gongping.claim;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.gongping.kernel.Refusal;
import org.gongping.kernel.RefusalCode;
import org.springframework.stereotype.Component;

/**
 * Enters points, above all deductions, about somebody else; it counts at once. Only what the scheme
 * leaves to the office: what people claim themselves needs a second person's verification.
 */
@Component
public class RecordEntry {

    private final NewClaims added;

    RecordEntry(NewClaims added) {
        this.added = added;
    }

    /**
     * What to enter.
     *
     * @param id a UUID that the client made before it sent
     * @param cycle the cycle's key; empty if none was meant
     * @param subject the staff number of the person whom it is about
     */
    public record Command(String id, String cycle, String subject, ClaimContent content) {}

    /** Enters it, or tells every reason why not. */
    public Outcome<Claim> run(Caller caller, Command command) {
        if (caller.is(command.subject())) {
            return Outcome.refused(Refusal.at("subject", RefusalCode.OWN_MATTER));
        }
        var wish =
                new NewClaims.Wish(
                        command.id(),
                        command.cycle(),
                        command.subject(),
                        ClaimAction.RECORD,
                        command.content());
        return added.add(caller, wish);
    }
}
