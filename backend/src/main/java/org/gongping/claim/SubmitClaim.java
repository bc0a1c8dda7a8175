package org.gongping.claim;

import org.gongping.kernel.Caller;
import org.gongping.kernel.Outcome;
import org.springframework.stereotype.Component;

/** Submits a claim for oneself. */
@Component
public class SubmitClaim {

    private final NewClaims added;

    SubmitClaim(NewClaims added) {
        this.added = added;
    }

    /**
     * What to submit.
     *
     * @param id a UUID that the client made before it sent
     * @param cycle the cycle's key; empty if none was meant
     */
    public record Command(String id, String cycle, ClaimContent content) {}

    /** Submits it, or tells every reason why not. */
    public Outcome<Claim> run(Caller caller, Command command) {
        var wish =
                new NewClaims.Wish(
                        command.id(),
                        command.cycle(),
                        caller.number(),
                        ClaimAction.SUBMIT,
                        command.content());
        return added.add(caller, wish);
    }
}
